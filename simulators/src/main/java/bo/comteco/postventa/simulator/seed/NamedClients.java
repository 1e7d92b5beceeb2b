package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.network.Position;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The clients that {@code docs/wire/seed.md} lists one by one, with fixed numbers. */
final class NamedClients {

    private final Book book;
    private final ClientWriter write;

    NamedClients(Book book) {
        this.book = book;
        this.write = new ClientWriter(book);
    }

    void writeAll() {
        writeStandings();
        writeTechnologies();
        writeStates();
        writeHolders();
        writeOldDebts();
        new NamedCompanies(write).writeAll();
        new OddParties(write).writeAll();
    }

    private void writeStandings() {
        write.simple("0001", "Ana", Catalog.HFC_20, centre(1), Bill.paid("189.00", -45), Bill.paid("189.00", -15));
        write.simple("0002", "Bruno", Catalog.TELEPHONY, centre(2), Bill.paid("45.00", -15));
        write.simple(
                "0003",
                "Carla",
                Catalog.HFC_20,
                centre(3),
                Bill.paid("189.00", -76),
                Bill.unpaid("189.00", -46),
                Bill.unpaid("189.00", -15));
        write.simple("0004", "Diego", Catalog.HFC_20, centre(4), Bill.paid("189.00", -20), Bill.unpaid("189.00", 10));
        write.simple("0005", "Elena", Catalog.CABLE, centre(5), Bill.unpaid("120.00", 0));
        write.simple("0006", "Fabián", Catalog.CABLE, centre(6), Bill.partlyPaid("250.00", "100.50", -12));
        writeGloria();
        contradicting("0008", "Hugo", centre(8), "in arrears", Bill.paid("189.00", -15));
        contradicting("0009", "Irene", centre(9), "paid", Bill.unpaid("189.00", -1));
    }

    private void writeGloria() {
        PartyRef gloria = write.person("0007", "Gloria", IdentityDocument.card("9000007"), "0007", "0007B");
        PartyRef first = write.accounts().account("0007", gloria, List.of(Bill.paid("189.00", -15)));
        PartyRef second = write.accounts().account("0007B", gloria, List.of(Bill.unpaid("45.00", -30)));
        write.products().product("0007", Catalog.HFC_20, gloria, first, centre(7));
        write.products().product("0007B", Catalog.TELEPHONY, gloria, second, centre(7));
    }

    private void contradicting(String number, String given, Optional<Address> home, String status, Bill bill) {
        PartyRef customer = write.person(number, given, IdentityDocument.card("900" + number), number);
        PartyRef account = write.accounts().account(number, customer, List.of(bill), status);
        write.products().product(number, Catalog.HFC_20, customer, account, home);
    }

    private void writeTechnologies() {
        supplement(
                write.simple("0012", "Jorge", Catalog.MULTIMEDIA_HFC, centre(12), Bill.paid("319.00", -15)),
                Supplement.FIXED_IP,
                Supplement.HIGH_DEFINITION);
        write.simple("0013", "Karen", Catalog.MULTIPACK, centre(13), Bill.paid("289.00", -15));
        write.simple("0014", "Luis", Catalog.NPLAY, north(14), Bill.paid("419.00", -15));
        write.simple("0015", "Marta", Catalog.DTH, centre(15), Bill.paid("140.00", -15));
        write.simple("0016", "Néstor", Catalog.DIGITAL_HFC, centre(16), Bill.paid("150.00", -15));
        write.simple("0017", "Olga", Catalog.HSPA, Optional.empty(), Bill.paid("99.00", -15));
        write.simple("0020", "Saúl", Catalog.ADSL2PLUS, quillacollo(20), Bill.paid("149.00", -15));
        write.simple("0021", "Teresa", Catalog.FTTH_50, north(21), Bill.paid("249.00", -15));
        write.simple("0032", "Efraín", Catalog.DUO_COPPER, quillacollo(32), Bill.paid("185.00", -15));
    }

    private void writeStates() {
        suspend(write.simple("0018", "Pablo", Catalog.HFC_20, centre(18), Bill.paid("189.00", -15)), "customerRequest");
        suspend(
                write.simple(
                        "0019",
                        "Rosa",
                        Catalog.HFC_20,
                        centre(19),
                        Bill.unpaid("189.00", -77),
                        Bill.unpaid("189.00", -46)),
                "debt");
        write.simple("0024", "Wilma", Catalog.HFC_20, centre(24), Bill.paid("189.00", -15));
        book.add(ResourceType.PRODUCT_ORDER, OpenOrder.relocationOf("PRD-0024", book));
        write.simple(
                "0026", "Yolanda", Catalog.OLD_HFC, centre(26).map(Address::withoutPosition), Bill.paid("159.00", -15));
        write.simple("0033", "Flora", Catalog.HFC_20, centre(33), Bill.paid("189.00", -15))
                .put("status", "pendingActive");
        suspend(
                write.simple("0034", "Gabriel", Catalog.HSPA, Optional.empty(), Bill.paid("99.00", -15)),
                "customerRequest");
    }

    private static void supplement(ObjectNode product, Supplement... supplements) {
        ArrayNode components = product.withArray("product");
        for (Supplement supplement : supplements) {
            components.add(ProductWriter.supplement(product.path("id").asString(), components.size() + 1, supplement));
        }
    }

    private static void suspend(ObjectNode product, String reason) {
        product.put("status", "suspended");
        product.withArray("productCharacteristic").add(Tmf.characteristic("suspensionReason", reason));
    }

    private void terminate(ObjectNode product, String reason, int days) {
        product.put("status", "terminated").put("terminationDate", book.day(days));
        product.withArray("productCharacteristic").add(Tmf.characteristic("terminationReason", reason));
    }

    private void writeHolders() {
        PartyRef ulises = write.person("0022", "Ulises", IdentityDocument.card("9000022"));
        PartyRef victor = write.person("0023", "Víctor", IdentityDocument.card("9000023"), "0023");
        PartyRef account = write.accounts().account("0023", victor, List.of(Bill.paid("354.00", -15)));
        write.products().product("0023", Catalog.TELEPHONY, victor, account, centre(23));
        write.products().product("0023B", Catalog.HFC_20, victor, account, centre(23));
        write.products().product("0023C", Catalog.CABLE, victor, account, centre(23));
        ObjectNode used = write.products().product("0022", Catalog.HFC_20, victor, account, centre(22));
        used.withArray("relatedParty").add(ulises.as("user"));
        PartyRef ximena = write.person("0025", "Ximena", IdentityDocument.card("9000025"), "0025");
        PartyRef hers = write.accounts().account("0025", ximena, List.of(Bill.paid("189.00", -15)));
        terminate(write.products().product("0025", Catalog.CABLE, ximena, hers, centre(25)), "customerRequest", -100);
        write.products().product("0025B", Catalog.HFC_20, ximena, hers, centre(25));
    }

    /** Holders whose old debts procedure H asks about. */
    private void writeOldDebts() {
        PartyRef hilda = write.person("0035", "Hilda", IdentityDocument.card("9000035"), "0035");
        PartyRef hers = write.accounts().account("0035", hilda, List.of(Bill.paid("99.00", -15)));
        write.products().product("0035", Catalog.HSPA, hilda, hers, Optional.empty());
        write.accounts().paymentPlan("PP-0035", hilda, "Active", "450.00");
        write.accounts().paymentPlan("PP-0035B", hilda, "Closed", "0.00");
        PartyRef ivan = write.person("0036", "Iván", IdentityDocument.card("9000036"), "0036");
        PartyRef account = write.accounts().account("0036", ivan, List.of(Bill.paid("99.00", -15)));
        write.products().product("0036B", Catalog.HSPA, ivan, account, Optional.empty());
        terminate(write.products().product("0036", Catalog.TELEPHONY, ivan, account, Optional.empty()), "debt", -400);
    }

    static Optional<Address> centre(int client) {
        return address(client, "Calle Sintética", "Centro", "Cochabamba", Homes.centre(client));
    }

    static Optional<Address> north(int client) {
        return address(client, "Av. Inventada", "Queru Queru", "Cochabamba", Homes.north(client));
    }

    /** 600 m from the cabinet with every DSL. */
    private static Optional<Address> quillacollo(int client) {
        Position home = NamedPosition.VDSL.position().plus(-400, 0).plus(0, client == 20 ? 600 : -600);
        return address(client, "Calle de Ejemplo", "Villa Ejemplo", "Quillacollo", home);
    }

    private static Optional<Address> address(int client, String street, String zone, String city, Position position) {
        return Optional.of(Address.at(
                String.format(Locale.ROOT, "PL-%04d", client),
                street,
                Integer.toString(100 + client),
                zone,
                city,
                position));
    }
}
