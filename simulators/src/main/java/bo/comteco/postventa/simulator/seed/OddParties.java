package bo.comteco.postventa.simulator.seed;

import java.util.List;

/** People whose data trips up a careless reader. */
final class OddParties {

    private final ClientWriter write;

    OddParties(ClientWriter write) {
        this.write = write;
    }

    void writeAll() {
        write.parties().individual("0027", "Zulma", "de Prueba 0027", IdentityDocument.card("9000027"));
        client("0028", "Abel", IdentityDocument.card("9000028"));
        client("0128", "Abigail", new IdentityDocument("CIE", "9000028", "CB"));
        client("0029", "Benita", new IdentityDocument("CI", "9000029-1A", "LP"));
        client("0030", "Ciro", new IdentityDocument("PASSPORT", "SYN000030", "AR"));
        PartyRef delia =
                write.parties().individual("0031", "Delia", "de Prueba 0031", IdentityDocument.card("9000031"));
        write.customer("0031", delia);
        write.customer("0131", delia);
    }

    private void client(String number, String given, IdentityDocument document) {
        PartyRef customer = write.person(number, given, document, number);
        PartyRef account = write.accounts().account(number, customer, List.of(Bill.paid("189.00", -15)));
        write.products()
                .product(
                        number, Catalog.HFC_20, customer, account, NamedClients.centre(Integer.parseInt(number) % 100));
    }
}
