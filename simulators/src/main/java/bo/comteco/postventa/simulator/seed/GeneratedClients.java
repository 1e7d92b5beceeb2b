package bo.comteco.postventa.simulator.seed;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Some hundred clients more, the same for the same number of the seed. */
final class GeneratedClients {

    static final int COUNT = 200;

    private static final int FIRST = 1001;

    private static final List<String> GIVEN =
            List.of("Alba", "Beto", "Celia", "Dante", "Edith", "Félix", "Greta", "Hernán", "Inés", "Joel");

    private static final List<Plan> BY_TAP = List.of(
            Catalog.HFC_20,
            Catalog.HFC_50,
            Catalog.CABLE,
            Catalog.DIGITAL_HFC,
            Catalog.MULTIPACK,
            Catalog.MULTIMEDIA_HFC,
            Catalog.TELEPHONY);

    private static final List<Plan> BY_NAP =
            List.of(Catalog.FTTH_50, Catalog.FTTH_100, Catalog.NPLAY, Catalog.DUO_FTTH, Catalog.MULTIMEDIA_FTTH);

    private final ClientWriter write;
    private final Random random;
    private final GeneratedTerminals terminals;

    GeneratedClients(Book book, Random random, GeneratedTerminals terminals) {
        this.write = new ClientWriter(book);
        this.random = random;
        this.terminals = terminals;
    }

    void writeAll() {
        for (int i = 0; i < COUNT; i++) {
            write(Integer.toString(FIRST + i));
        }
    }

    private void write(String number) {
        PartyRef customer = random.nextInt(100) < 85 ? person(number) : company(number);
        Plan plan = plan();
        PartyRef account = write.accounts().account(number, customer, bills(plan));
        write.products().product(number, plan, customer, account, address(number, plan));
        if (random.nextInt(3) == 0) {
            Plan second = random.nextBoolean() ? Catalog.HSPA : Catalog.DTH;
            write.products().product(number + "B", second, customer, account, address(number, second));
        }
    }

    private PartyRef person(String number) {
        String given = GIVEN.get(random.nextInt(GIVEN.size()));
        return write.person(number, given, IdentityDocument.card("900" + number), number);
    }

    private PartyRef company(String number) {
        PartyRef representative = write.parties()
                .individual(
                        "R" + number, "Representante", "de Prueba " + number, IdentityDocument.card("901" + number));
        return write.company(number, "Empresa Sintética " + number, "99000" + number, List.of(representative), number);
    }

    private Plan plan() {
        List<Plan> plans = random.nextInt(3) == 0 ? BY_NAP : BY_TAP;
        return plans.get(random.nextInt(plans.size()));
    }

    private List<Bill> bills(Plan plan) {
        String monthly = plan.monthly().toPlainString();
        return switch (random.nextInt(10)) {
            case 0 -> List.of(Bill.paid(monthly, -50), Bill.unpaid(monthly, -1 - random.nextInt(40)));
            case 1 -> List.of(Bill.unpaid(monthly, -45), Bill.unpaid(monthly, -15));
            case 2, 3 -> List.of(Bill.paid(monthly, -20), Bill.unpaid(monthly, 1 + random.nextInt(15)));
            default -> List.of(Bill.paid(monthly, -45), Bill.paid(monthly, -15));
        };
    }

    private Optional<Address> address(String number, Plan plan) {
        if (plan.equals(Catalog.HSPA)) {
            return Optional.empty();
        }
        var where = BY_NAP.contains(plan) ? terminals.besideNap() : terminals.besideTap();
        return Optional.of(Address.at(
                "PL-" + number + "-" + plan.id(), "Calle Generada", number, "Zona Sintética", "Cochabamba", where));
    }
}
