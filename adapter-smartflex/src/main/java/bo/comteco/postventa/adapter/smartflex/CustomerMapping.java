package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import java.util.Optional;

/** Makes the domain's customer of a customer (629) and its party (632). */
final class CustomerMapping {

    private CustomerMapping() {}

    static Customer customer(CustomerResource customer, Party party) {
        String id = Required.id(customer.id(), "a customer");
        String whose = "customer " + id;
        boolean legal = isLegal(customer);
        var document = (legal ? party.document("NIT") : party.document("CI", "CIE", "PASSPORT", "NIT"))
                .orElseThrow(() -> new Silence(whose + " has no document"));
        String number = Required.text(document.identificationId(), whose, "number of a document");
        return new Customer(
                new CustomerId(id),
                legal ? PersonKind.LEGAL : PersonKind.NATURAL,
                Required.text(customer.name(), whose, "name"),
                document.isA("CIE") ? "E-" + number : number,
                party.telephones().stream()
                        .flatMap(written -> telephone(written).stream())
                        .findFirst()
                        .orElse(null));
    }

    /** Whether the party is a legal person. */
    static boolean isLegal(CustomerResource customer) {
        String whose = "customer " + customer.id();
        var party = Required.member(customer.engagedParty(), whose, "engagedParty");
        String type = Required.text(party.referredType(), whose, "type of party");
        return switch (type) {
            case "Individual" -> false;
            case "Organization" -> true;
            default -> throw new Silence(whose + " is a party of unknown type " + type);
        };
    }

    /** A foreign or mistyped number is none that could be called. */
    private static Optional<Telephone> telephone(String written) {
        try {
            return Optional.of(Telephone.parse(written));
        } catch (InvalidValue unreadable) {
            return Optional.empty();
        }
    }
}
