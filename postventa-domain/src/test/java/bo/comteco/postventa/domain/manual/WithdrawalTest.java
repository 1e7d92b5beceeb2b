package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.FinalBill.Costs;
import bo.comteco.postventa.domain.manual.ReturnedEquipment.Condition;
import bo.comteco.postventa.domain.manual.WithdrawalDesk.Desk;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Met;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.walk.GoldenFile;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.ProcedureWalk;
import bo.comteco.postventa.domain.walk.Scene;
import bo.comteco.postventa.domain.walk.Script;
import bo.comteco.postventa.domain.walk.Subjects;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class WithdrawalTest {

    static final Piece MODEM = new Piece("E-1", EquipmentKind.MODEM, "Módem SYN-CM-1", "SYN-CM-1");
    static final Piece CABLES = new Piece("E-2", EquipmentKind.CABLES, "Cables de conexión", null);
    static final Piece ANTENNA = new Piece("E-3", EquipmentKind.ANTENNA, "Antena", null);

    private static final Answers ALL_RETURNED =
            equipment(row(MODEM, Condition.RETURNED), row(CABLES, Condition.RETURNED));
    private static final Answers MODEM_LOST = equipment(row(MODEM, Condition.LOST), row(CABLES, Condition.RETURNED));
    private static final Answers CABLES_DAMAGED =
            equipment(row(MODEM, Condition.RETURNED), row(CABLES, Condition.DAMAGED));

    private static final Script SCRIPT = script().answering("I.1", told("YES"))
            .answering("I.2", MODEM_LOST)
            .finding(ProductFacts.HOLDER, Subjects.CUSTOMER.value())
            .finding(AccountFacts.UNPAID_BILLS, List.of())
            .finding(ProductFacts.SERVICES, List.of(new ProductFacts.Service(ProductKind.INTERNET, Technology.HFC)))
            .finding(
                    ProductFacts.DESCRIPTION,
                    new ProductFacts.Description("Internet 20", "Hogar 20", "Av. América 55, Cala Cala"))
            .finding(WithdrawalFacts.EQUIPMENT, List.of(MODEM, CABLES, ANTENNA))
            .finding(WithdrawalFacts.LAST_PERIOD, Money.of("63.50"))
            .on("I.1", Met.UNMET, script().answering("I.1", told("NO")))
            .on("I.3/costs", Costs.NOT_SET, script().answering("I.2", CABLES_DAMAGED));

    private static final Parameters OPEN = desk("SUR", "08:00");

    static final ProcedureWalk WALK = ProcedureWalk.walk(Withdrawal.PROCEDURE, Subjects.aHolder(), OPEN, SCRIPT)
            .on("I.1/desk", Desk.OTHER_OFFICE, desk("CENTRAL", "08:00"))
            .on("I.1/desk", Desk.OUTSIDE_HOURS, desk("SUR", "08:01"))
            .on("I.1/desk", Desk.NOT_A_WORKING_DAY, desk("SUR", "08:00", "holidays.2026", "2026-03-10"));

    @Test
    void readsAsAgreed() {
        GoldenFile.compareAll(Withdrawal.PROCEDURE);
    }

    @Test
    void entersAndPrintsAsAgreed() {
        GoldenFile.compare("I/stories.txt", WALK.stories());
    }

    @TestFactory
    Stream<DynamicTest> everyPathIsWalked() {
        return WALK.everyPath(walked -> {
            boolean paid = walked.took("I.4", Payment.PAID);
            assertThat(walked.path().ending() == Ending.REFERRED).isEqualTo(paid);
            assertThat(walked.printed()).isEqualTo(paid ? List.of("FORMULARIO_DE_SOLICITUD_DE_RETIRO") : List.of());
            assertThat(walked.standing()).isEqualTo(paid ? List.of("FINAL_PAYMENT") : List.of());
            if (walked.passed("I.4")) {
                assertThat(walked.contentOf(FinalBill.PAYMENT))
                        .isEqualTo(Answers.none()
                                .with("concept", new Value.Choice("FINAL_BILL"))
                                .with("amount", Money.of("413.50"))
                                .with("product", Subjects.PRODUCT.value()));
            }
        });
    }

    @Test
    @ReadAs("D-11")
    void aHolderReturnsTheEquipmentPaysTheFinalBillAndIsReferred() {
        var scene = counter().does("I.2");

        var bill = scene.standsAt("I.3").sheet();
        assertThat(bill.lines())
                .extracting(Sheet.Line::price)
                .containsExactly(null, Money.of("63.50"), Money.of(350), null);
        assertThat(bill.lines())
                .extracting(line -> line.item().key())
                .containsExactly(
                        "line.withdrawal", "line.last-period", "line.equipment.LOST", "line.equipment.RETURNED");
        assertThat(bill.findTotal()).contains(Money.of("413.50"));

        scene.answers("I.3", Confirmed.YES).later(Duration.ofHours(20)).cashierPays("C-90");

        var form = scene.standsAt("I.5").sheet();
        assertThat(form.address()).isEqualTo("Av. América 55, Cala Cala");
        assertThat(form.notes()).containsExactly(Message.of("note.receipt").with("number", "C-90"));

        scene.does("I.5").endsAs(Ending.REFERRED);
        var referral = (Kind.Refer) scene.request().node().kind();
        assertThat(referral.referral().code()).isEqualTo("COM-DSC-P09");
    }

    @Test
    void aPaymentThatIsRejectedIsAskedForAgain() {
        var scene = counter()
                .does("I.2")
                .answers("I.3", Confirmed.YES)
                .cashierRejects("Sin cambio")
                .standsAt("I.3");

        scene.answers("I.3", Confirmed.YES).cashierPays("C-91").does("I.5").endsAs(Ending.REFERRED);

        assertThat(scene.withStatus(EffectStatus.REFUSED)).containsExactly("FINAL_PAYMENT");
        assertThat(scene.standing()).containsExactly("FINAL_PAYMENT");
    }

    @Test
    void whatWasPaidStaysAsItWasAgreedToWhenThePeriodGrewMeanwhile() {
        var scene = counter().does("I.2").answers("I.3", Confirmed.YES);

        scene.meanwhile(SCRIPT.otherwise(script().finding(WithdrawalFacts.LAST_PERIOD, Money.of("69.85"))))
                .later(Duration.ofHours(20))
                .cashierPays("C-92");

        assertThat(scene.standsAt("I.5").sheet().findTotal()).contains(Money.of("413.50"));
    }

    @Test
    void anotherAmountOfTheLastPeriodIsAgreedToAnewBeforeItIsPaid() {
        var scene = counter().does("I.2").standsAt("I.3");

        scene.meanwhile(SCRIPT.otherwise(script().finding(WithdrawalFacts.LAST_PERIOD, Money.of("69.85"))))
                .later(Duration.ofHours(1))
                .answers("I.3", Confirmed.YES);

        assertThat(scene.standsAt("I.3").sheet().findTotal()).contains(Money.of("419.85"));
        assertThat(scene.openOrder()).isEmpty();
    }

    @Test
    void nothingToPayIsPaidWithoutAnOrder() {
        var scene = counter(script().finding(WithdrawalFacts.LAST_PERIOD, Money.ZERO))
                .does("I.2", ALL_RETURNED)
                .answers("I.3", Confirmed.YES);

        assertThat(scene.openOrder()).isEmpty();
        scene.standsAt("I.5").does("I.5").endsAs(Ending.REFERRED);

        assertThat(scene.request().effects())
                .allSatisfy(order -> assertThat(order.status()).isEqualTo(EffectStatus.VOID));
    }

    @Test
    @ReadAs("D-57")
    void d57WhatTheLastPeriodOwesTheClientIsSaidAndNotCollected() {
        var scene = counter(script().finding(WithdrawalFacts.LAST_PERIOD, Money.of("-40.00")))
                .does("I.2", ALL_RETURNED);

        var bill = scene.standsAt("I.3").sheet();
        assertThat(bill.findTotal()).contains(Money.ZERO);
        assertThat(bill.notes())
                .containsExactly(Message.of("note.in-clients-favour").with("amount", Money.of(40)));

        scene.answers("I.3", Confirmed.YES);

        assertThat(scene.standsAt("I.5").sheet().notes())
                .contains(Message.of("note.in-clients-favour").with("amount", Money.of(40)));
    }

    @Test
    void aClientWhoLeavesAfterPayingIsGivenBack() {
        var scene = counter()
                .does("I.2")
                .answers("I.3", Confirmed.YES)
                .cashierPays("C-93")
                .desists()
                .endsAs(Ending.DESISTED);

        assertThat(scene.standing()).containsExactly("REFUND");
    }

    @Test
    @ReadAs("D-55")
    void d55WithoutACostTheWithdrawalSaysSoAndMayBeCorrected() {
        var scene = counter().does("I.2", CABLES_DAMAGED);

        assertThat(scene.standsAt("I.3/unset").sheet().lines())
                .containsExactly(new Sheet.Line(
                        Message.of("line.equipment-without-cost").with("parameter", "equipment-cost.cables"),
                        "Cables de conexión",
                        null));

        scene.goesBackTo("I.2").does("I.2", ALL_RETURNED).standsAt("I.3");
    }

    @Test
    @ReadAs("D-55")
    void d55WithoutACostTheWithdrawalIsDeclined() {
        counter().does("I.2", CABLES_DAMAGED).does("I.3/unset").endsAs(Ending.DECLINED);
    }

    @Test
    @ReadAs("D-16")
    void d16AFinalBillThatIsNeverPaidEndsTheWithdrawal() {
        var scene = counter().does("I.2").answers("I.3", Confirmed.YES).paymentExpires();

        scene.endsAs(Ending.DESISTED);

        assertThat(scene.standing()).isEmpty();
        assertThat(scene.request().leftBehind()).isEmpty();
    }

    @Test
    @ReadAs("D-11")
    void d11TheCeaseIsLeftToTheOtherProcedure() {
        assertThat(Withdrawal.PROCEDURE.effectKinds()).containsOnlyKeys("FINAL_PAYMENT", "REFUND");
    }

    /** Past the requirements. */
    private static Scene counter() {
        return counter(script());
    }

    static Scene counter(Script otherwise) {
        return Scene.opened(Withdrawal.PROCEDURE, Subjects.aHolder(), OPEN, SCRIPT.otherwise(otherwise))
                .does("I.1");
    }

    private static Parameters desk(String office, String opens, String... more) {
        var all = new ArrayList<>(List.of(
                "withdrawal-desk.office",
                office,
                "withdrawal-desk.opens",
                opens,
                "withdrawal-desk.closes",
                "18:00",
                "equipment-cost.modem",
                "350.00"));
        all.addAll(List.of(more));
        return ParametersOf.values(all.toArray(String[]::new));
    }

    private static Answers told(String answer) {
        return Answers.none().with(Attestations.TOLD_TO_PAY_FIRST.id(), new Value.Choice(answer));
    }

    static Answers equipment(Answers... rows) {
        return Answers.none().with("equipment", new Value.Rows(List.of(rows)));
    }

    static Answers row(Piece piece, Condition condition) {
        return Answers.none().with("piece", new Value.Choice(piece.id())).with("condition", condition);
    }
}
