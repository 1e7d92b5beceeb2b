package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.Lapse.lapse;

import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.PendingBill;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What can be wrong in several annexes, item by item. */
final class Lapses {

    static final String NOTE = "nota o carta de solicitud firmada por el titular o su representante legal";
    static final String HOLDER_COPY = "fotocopia de la cédula del titular o del representante legal";
    static final String REPRESENTATIVE_COPY = "fotocopia de la cédula del tramitador";

    private static final PendingBill OCTOBER = new PendingBill("F-10", LocalDate.of(2026, 10, 1), Money.of(120));
    private static final PendingBill NOVEMBER = new PendingBill("F-11", LocalDate.of(2026, 11, 23), Money.of("120.50"));
    private static final PendingBill TODAY = new PendingBill("F-12", AtTheCounter.TODAY, Money.of(60));

    private Lapses() {}

    static Lapse notHolder(String id) {
        return lapse("the product is somebody else's", client -> client.finding(ProductFacts.HOLDER, "CU-999"), id)
                .saying(
                        subject -> Message.of("unmet.not-holder").with("holder", subject.customerName()),
                        subject -> Message.of("mend.holder-comes"));
    }

    static Stream<Lapse> card(String id) {
        var expired = LocalDate.of(2026, 11, 23);
        return Stream.of(
                lapse("no card was shown", client -> client.without(Attestations.IDENTITY_CARD), id)
                        .saying(Message.of("unmet.no-card"), Message.of("mend.show-card")),
                lapse("the card expired yesterday", client -> client.showingACard("1234567 CB", expired), id)
                        .saying(
                                Message.of("unmet.card-expired").with("expired-on", expired),
                                Message.of("mend.renew-card")),
                lapse(
                                "the card is another person's",
                                client -> client.showingACard("7654321", LocalDate.of(2030, 1, 1)),
                                id)
                        .saying(ofAnother(), Message.of("mend.show-own-card")),
                lapse("the card is another person's and expired", client -> client.showingACard("7654321", expired), id)
                        .saying(
                                Message.of("unmet.both")
                                        .with("first", ofAnother())
                                        .with(
                                                "second",
                                                Message.of("unmet.card-expired").with("expired-on", expired)),
                                Message.of("mend.both")
                                        .with("first", Message.of("mend.show-own-card"))
                                        .with("second", Message.of("mend.renew-card"))));
    }

    private static Message ofAnother() {
        return Message.of("unmet.card-of-another")
                .with("shown", new IdentityNumber("7654321"))
                .with("name", "Ana Rojas")
                .with("expected", new IdentityNumber("1234567 CB"));
    }

    static Lapse noNote(String id) {
        return lapse("no signed note", client -> client.without(Attestations.SIGNED_NOTE), id)
                .of(Corner.REPRESENTATIVE, Corner.AGENT)
                .missing(NOTE);
    }

    static Stream<Lapse> overdue(String id) {
        return Stream.of(
                lapse("one bill is overdue", client -> client.finding(AccountFacts.OVERDUE_BILLS, List.of(OCTOBER)), id)
                        .saying(
                                Message.of("unmet.bill-overdue")
                                        .with("count", 1)
                                        .with("bills", List.of(line("bill-overdue", OCTOBER)))
                                        .with("sum", Money.of(120)),
                                Message.of("mend.pay-bills").with("sum", Money.of(120))),
                lapse(
                                "two bills are overdue, one of them since yesterday",
                                client -> client.finding(AccountFacts.OVERDUE_BILLS, List.of(OCTOBER, NOVEMBER)),
                                id)
                        .saying(
                                Message.of("unmet.bills-overdue")
                                        .with("count", 2)
                                        .with(
                                                "bills",
                                                List.of(line("bill-overdue", OCTOBER), line("bill-overdue", NOVEMBER)))
                                        .with("sum", Money.of("240.50")),
                                Message.of("mend.pay-bills").with("sum", Money.of("240.50"))));
    }

    static Stream<Lapse> unpaid(String id) {
        return Stream.of(
                lapse(
                                "a bill that is due today is unpaid",
                                client -> client.finding(AccountFacts.UNPAID_BILLS, List.of(TODAY)),
                                id)
                        .saying(
                                Message.of("unmet.bill-unpaid")
                                        .with("count", 1)
                                        .with("bills", List.of(line("bill-not-due", TODAY)))
                                        .with("sum", Money.of(60)),
                                Message.of("mend.pay-bills").with("sum", Money.of(60))),
                lapse(
                                "an overdue bill and one due today are unpaid",
                                client -> client.finding(AccountFacts.UNPAID_BILLS, List.of(NOVEMBER, TODAY)),
                                id)
                        .saying(
                                Message.of("unmet.bills-unpaid")
                                        .with("count", 2)
                                        .with(
                                                "bills",
                                                List.of(line("bill-overdue", NOVEMBER), line("bill-not-due", TODAY)))
                                        .with("sum", Money.of("180.50")),
                                Message.of("mend.pay-bills").with("sum", Money.of("180.50"))));
    }

    /** That bills due today, and later, do not stand in the way of who must only be up to date. */
    static AtTheCounter owingWhatIsDueToday(AtTheCounter client) {
        var tomorrow = new PendingBill("F-13", AtTheCounter.TODAY.plusDays(1), Money.of(60));
        return client.finding(AccountFacts.OVERDUE_BILLS, List.of(TODAY, tomorrow));
    }

    static Stream<Lapse> mobile(String id) {
        return Stream.of(
                lapse("no mobile telephone", client -> client.without(Attestations.MOBILE), id)
                        .saying(Message.of("unmet.no-mobile"), Message.of("mend.give-mobile")),
                lapse(
                                "a fixed telephone instead of a mobile one",
                                client -> client.showing(
                                        Attestations.MOBILE, new Value.Phone(Telephone.parse("44251234"))),
                                id)
                        .saying(
                                Message.of("unmet.not-mobile").with("telephone", Telephone.parse("44251234")),
                                Message.of("mend.give-mobile")));
    }

    private static Message line(String key, PendingBill bill) {
        return Message.of(key)
                .with("number", bill.number())
                .with("due-on", bill.dueOn())
                .with("amount", bill.amount());
    }
}
