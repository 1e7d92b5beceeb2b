package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes clients: a party, the customer it is, its accounts, its products. */
final class ClientWriter {

    private final Book book;
    private final PartyWriter parties;
    private final AccountWriter accounts;
    private final ProductWriter products;

    ClientWriter(Book book) {
        this.book = book;
        this.parties = new PartyWriter(book);
        this.accounts = new AccountWriter(book);
        this.products = new ProductWriter(book);
    }

    PartyWriter parties() {
        return parties;
    }

    AccountWriter accounts() {
        return accounts;
    }

    ProductWriter products() {
        return products;
    }

    /** A person, and the customer it is. */
    PartyRef person(String number, String given, IdentityDocument document, String... accountNumbers) {
        return customer(number, parties.individual(number, given, "de Prueba " + number, document), accountNumbers);
    }

    /** A company, and the customer it is. */
    PartyRef company(String number, String name, String nit, List<PartyRef> representatives, String... accountNumbers) {
        return customer(number, parties.organization(number, name, nit, representatives), accountNumbers);
    }

    /** The customer that a party is. */
    PartyRef customer(String number, PartyRef party, String... accountNumbers) {
        PartyRef customer = new PartyRef("CUS-" + number, party.name(), "Customer");
        ObjectNode json = Json.object()
                .put("id", customer.id())
                .put("name", customer.name())
                .put("status", "active");
        json.set("engagedParty", party.as("customer"));
        ArrayNode listed = json.putArray("account");
        for (String account : accountNumbers) {
            listed.add(Tmf.reference("BA-" + account, "Cuenta BA-" + account, "BillingAccount"));
        }
        book.add(ResourceType.CUSTOMER, json);
        return customer;
    }

    /** A person with one account and one product, all of one number. */
    ObjectNode simple(String number, String given, Plan plan, Optional<Address> address, Bill... bills) {
        String digits = "900" + number;
        PartyRef customer = person(number, given, IdentityDocument.card(digits), number);
        PartyRef account = accounts.account(number, customer, List.of(bills));
        return products.product(number, plan, customer, account, address);
    }
}
