package bo.comteco.postventa.simulator.seed;

import java.util.List;

/** The two legal persons that the seed's document lists. */
final class NamedCompanies {

    private final ClientWriter write;

    NamedCompanies(ClientWriter write) {
        this.write = write;
    }

    void writeAll() {
        PartyRef only = representative("0110", "Ramiro");
        PartyRef one = write.company("0010", "Empresa de Prueba Uno S.R.L.", "990000010", List.of(only), "0010");
        PartyRef account = write.accounts().account("0010", one, List.of(Bill.paid("259.00", -15)));
        write.products().product("0010", Catalog.HFC_50, one, account, NamedClients.centre(10));

        List<PartyRef> two = List.of(representative("0111", "Sandra"), representative("0211", "Tomás"));
        PartyRef other = write.company("0011", "Empresa de Prueba Dos S.A.", "990000011", two, "0011");
        PartyRef overdue = write.accounts().account("0011", other, List.of(Bill.unpaid("364.00", -5)));
        write.products().product("0011", Catalog.TELEPHONY, other, overdue, NamedClients.centre(11));
        write.products().product("0011B", Catalog.MULTIMEDIA_HFC, other, overdue, NamedClients.centre(11));
    }

    private PartyRef representative(String number, String given) {
        return write.parties().individual(number, given, "de Prueba " + number, IdentityDocument.card("900" + number));
    }
}
