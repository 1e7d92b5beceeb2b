package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Customers;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Nit;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Customers by TM Forum: whose document it is says Party (632), as whom he is served says Customer (629). Where a number
 * or a party leads to several customers there is no telling which is meant: an answer would be a guess, so it is none.
 */
final class TmfCustomers implements Customers {

    private final TmfClient smartflex;
    private final Listing listing;

    TmfCustomers(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<Optional<Customer>> byIdentification(String identification) {
        return Silence.orAnswer(() -> {
            var found = new ArrayList<Customer>();
            naturalPersons(identification).forEach(party -> customerOf(party).ifPresent(found::add));
            legalPersons(identification).forEach(party -> customerOf(party).ifPresent(found::add));
            return only(found, "one identification");
        });
    }

    @Override
    public Reply<Optional<Customer>> byId(CustomerId id) {
        return Silence.orAnswer(() -> smartflex
                .read(CustomerResource.PATH, id.value(), CustomerResource.class)
                .map(this::withParty));
    }

    private List<Party> naturalPersons(String identification) {
        IdentityNumber number;
        try {
            number = IdentityNumber.parse(identification);
        } catch (InvalidValue noCard) {
            return List.of();
        }
        var card = Card.of(number);
        return listing
                .all(
                        Party.class,
                        Party.INDIVIDUALS + "?individualIdentification.identificationId={number}",
                        card.number())
                .stream()
                .filter(party -> isIts(party, party.individualIdentification(), card.number(), card.type()))
                .toList();
    }

    private List<Party> legalPersons(String identification) {
        Nit nit;
        try {
            nit = Nit.parse(identification);
        } catch (InvalidValue noTaxNumber) {
            return List.of();
        }
        return listing
                .all(
                        Party.class,
                        Party.ORGANIZATIONS + "?organizationIdentification.identificationId={number}",
                        nit.digits())
                .stream()
                .filter(party -> isIts(party, party.organizationIdentification(), nit.digits(), "NIT"))
                .toList();
    }

    /**
     * Whether a document of a type bears a number; the same number may be another document's.
     *
     * @throws Silence where no document has a number, or one of an unknown type bears this one
     */
    private static boolean isIts(Party party, List<Party.Identification> documents, String number, String type) {
        if (documents.stream().allMatch(document -> Json.trimmed(document.identificationId()) == null)) {
            throw new Silence("party " + party.id() + " has no number");
        }
        var bearing = documents.stream()
                .filter(document -> number.equals(Json.trimmed(document.identificationId())))
                .toList();
        if (!bearing.stream().allMatch(Party.Identification::isOfKnownType)) {
            throw new Silence("party " + party.id() + " bears the number on a document of an unknown type");
        }
        return bearing.stream().anyMatch(document -> document.isA(type));
    }

    private Optional<Customer> customerOf(Party party) {
        String id = Required.id(party.id(), "a party");
        var customers =
                listing.all(CustomerResource.class, CustomerResource.PATH + "?engagedParty.id={party}", id).stream()
                        .filter(customer -> customer.isOf(id))
                        .toList();
        var active = customers.stream().filter(CustomerResource::isActive).toList();
        return only(active.isEmpty() ? customers : active, "party " + id)
                .map(customer -> CustomerMapping.customer(customer, party));
    }

    private Customer withParty(CustomerResource customer) {
        var party = Required.member(customer.engagedParty(), "customer " + customer.id(), "engagedParty");
        String id = Required.id(party.id(), "the party of customer " + customer.id());
        String collection = CustomerMapping.isLegal(customer) ? Party.ORGANIZATIONS : Party.INDIVIDUALS;
        return smartflex
                .read(collection, id, Party.class)
                .map(found -> CustomerMapping.customer(customer, found))
                .orElseThrow(() -> new Silence("party " + id + " of customer " + customer.id() + " is not there"));
    }

    private static <T> Optional<T> only(List<T> found, String whose) {
        if (found.size() > 1) {
            throw new Silence(whose + " leads to " + found.size() + " customers: an operator must look");
        }
        return found.stream().findFirst();
    }

    /**
     * A card as Party writes it: the number with its complement, and the type apart.
     *
     * @param type of document
     */
    private record Card(String type, String number) {

        static Card of(IdentityNumber given) {
            String number = given.withoutDepartment().value();
            return number.startsWith("E-") ? new Card("CIE", number.substring(2)) : new Card("CI", number);
        }
    }
}
