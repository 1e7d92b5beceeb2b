package bo.comteco.postventa.domain.text;

import static java.util.Map.entry;

import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** An example for each argument of the texts, of the type that the code gives; all of them made up. */
final class Examples {

    private static final Money MONEY = Money.of("1246.28");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Message BILL = Message.of("bill-overdue")
            .with("number", "4410")
            .with("due-on", LocalDate.of(2026, 10, 1))
            .with("amount", Money.of(120));

    private static final Map<String, Object> BY_NAME = Map.ofEntries(
            entry("adviser", "asesora.dos"),
            entry("amount", MONEY),
            entry("asked", Money.of(2000)),
            entry("bills", List.of(BILL, BILL)),
            entry("by", "ADM-GAF-P07"),
            entry("ceiling", Money.of(3000)),
            entry(
                    "certificates",
                    List.of(Message.of("certificate-unpaid")
                            .with("number", "C-77")
                            .with("outstanding", MONEY))),
            entry("components", List.of("Identificador de llamadas", "Internet 20")),
            entry("count", 2),
            entry("cut", DAY),
            entry("description", "Juzgado 3.º en lo civil"),
            entry("due-on", DAY),
            entry("effect", Message.of("effect.RELOCATION_ORDER")),
            entry("encumbrances", List.of(Message.of("lien").with("description", "Juzgado 3.º en lo civil"))),
            entry("ending", Message.of("ending.DECLINED")),
            entry("expected", IdentityNumber.parse("7654321 CB")),
            entry("expired-on", DAY),
            entry("facts", List.of(Message.of("fact.product-state"), Message.of("fact.overdue-bills"))),
            entry("fee", MONEY),
            entry("first", Message.of("unmet.no-card")),
            entry("from", 1),
            entry("given", "abc"),
            entry("holder", "Ana Rojas"),
            entry("in-force", Money.of(1500)),
            entry("key", "1042/C.7/enter/0"),
            entry("latest", DAY),
            entry("mend", Message.of("mend.pay-bills").with("sum", Money.of(120))),
            entry("monthly", MONEY),
            entry("month", "octubre de 2026"),
            entry("months", 4),
            entry("name", "Ana Rojas"),
            entry("note", "cobrar en dos cuotas"),
            entry("noted", "12-A"),
            entry("node", "C.7"),
            entry("procedure", "C"),
            entry("now", "C.7"),
            entry("number", "4410"),
            entry("outcomes", "YES, NO"),
            entry("outstanding", MONEY),
            entry("overdue", MONEY),
            entry("papers", List.of("Fotocopia del NIT", "Poder notariado")),
            entry("kind", Message.of("product-kind.DTH")),
            entry("service", Message.of("product-kind.INTERNET")),
            entry("state", Message.of("product-state.CUT_FOR_DEBT")),
            entry("terminal", "TAP-0006"),
            entry("metres", "420"),
            entry("office", "NORTE"),
            entry("opens", "08:00"),
            entry("closes", "18:00"),
            entry(
                    "hindrances",
                    List.of(Message.of("hindrance-near.OUT_OF_REACH")
                            .with("service", Message.of("product-kind.INTERNET"))
                            .with("terminal", "TAP-0006")
                            .with("metres", "420"))),
            entry("reason", "el plan elegido ya no está vigente"),
            entry("receipt", "R-118"),
            entry("reconnection", LocalDate.of(2027, 5, 1)),
            entry("registered-at", Instant.parse("2026-11-24T22:05:00Z")),
            entry("report", "Informe de INFOCRED"),
            entry("resolution", "Corresponde la devolución"),
            entry("result", Message.of("result.PAID")),
            entry("reverted-on", DAY),
            entry("piece", "Módem"),
            entry("parameter", "equipment-cost.modem"),
            entry("room", MONEY),
            entry("second", Message.of("unmet.no-mobile")),
            entry("shown", IdentityNumber.parse("1234567 CB")),
            entry("source", "Anexo 3, ítem 5"),
            entry("sum", Money.of(240)),
            entry("system", "Smartflex"),
            entry("systems", List.of("PAC", "Smartflex")),
            entry("technician", "Técnico 12"),
            entry("telephone", Telephone.parse("44251234")),
            entry("text", "Tener las cuentas de sus servicios al día"),
            entry("to", 10),
            entry("total", Money.of(3500)),
            entry("date", DAY),
            entry("days", 30),
            entry("end", LocalDate.of(2027, 3, 1)),
            entry("hours", 24),
            entry("instead", Message.of("effect.SUPPLEMENTARY_CHARGE")),
            entry("start", DAY),
            entry("times", 1),
            entry("today", DAY),
            entry("year", 2026),
            entry("why", Message.of("not-applicable.AGENT")));

    /** Where an argument of the same name is something else. */
    private static final Map<String, Object> BY_KEY_AND_NAME = Map.ofEntries(
            entry("form.other-type expected", Message.of("value-type.DATE")),
            entry(
                    "requirement.unmet reason",
                    Message.of("unmet.bill-overdue").with("count", 1).with("bills", List.of(BILL))),
            entry(
                    "requirement.checked-elsewhere by",
                    Message.of("checked-elsewhere.infocred-debt").with("by", "ADM-GAF-P07")),
            entry("unmet.bill-overdue count", 1),
            entry("unmet.bill-overdue bills", List.of(BILL)),
            entry("unmet.bill-unpaid count", 1),
            entry("unmet.bill-unpaid bills", List.of(BILL)),
            entry("mend.both first", Message.of("mend.show-card")),
            entry("mend.both second", Message.of("mend.give-mobile")),
            entry(
                    "unmet.payment-plans found",
                    List.of(Message.of("payment-plan").with("number", "P-1").with("outstanding", MONEY))),
            entry(
                    "unmet.reverted-lines found",
                    List.of(Message.of("reverted-line")
                            .with("number", "44251234")
                            .with("reverted-on", DAY))),
            entry(
                    "unmet.guaranteed-debts found",
                    List.of(Message.of("guaranteed-debt").with("number", "K-9").with("overdue", MONEY))),
            entry("unmet.nit-of-another shown", "1020304050"),
            entry("unmet.nit-of-another expected", "1020304051"),
            entry("note.mend-time-left by", Instant.parse("2026-11-26T22:05:00Z")),
            entry("note.mend-time-over by", Instant.parse("2026-11-26T22:05:00Z")),
            entry("value.position.latitude from", "-22.95"),
            entry("value.position.latitude to", "-9.65"),
            entry("value.position.longitude from", "-69.7"),
            entry("value.position.longitude to", "-57.4"));

    private Examples() {}

    static Object of(String key, String argument) {
        var example = BY_KEY_AND_NAME.getOrDefault(key + " " + argument, BY_NAME.get(argument));
        if (example == null) {
            throw new AssertionError("no example for the argument '" + argument + "' of '" + key + "': add one here");
        }
        return example;
    }
}
