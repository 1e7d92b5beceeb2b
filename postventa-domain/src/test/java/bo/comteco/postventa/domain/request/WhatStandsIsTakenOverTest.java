package bo.comteco.postventa.domain.request;

import static bo.comteco.postventa.domain.fact.FactKind.fact;
import static bo.comteco.postventa.domain.form.Field.field;
import static bo.comteco.postventa.domain.procedure.EffectKind.effect;
import static bo.comteco.postventa.domain.procedure.EffectKind.undoing;
import static bo.comteco.postventa.domain.procedure.ProcedureBuilder.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.procedure.Payment;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * After a changed fact nothing is undone at once: the same again is taken over, something else is placed before the old
 * is undone, and what is not reached any more is undone at the end.
 */
class WhatStandsIsTakenOverTest {

    private final Desk changed = Suspension.atTheCashDesk()
            .later()
            .says(Suspension.STATE, "active, moved")
            .paid(Suspension.BILL);

    @Test
    void nothingIsUndoneAtOnce() {
        assertThat(changed.node()).isEqualTo("D.5");
        assertThat(changed.effects()).containsExactly("DEPOSIT STANDING", "BILL STANDING");
        assertThat(changed.request().due()).isEmpty();
        assertThat(changed.request().effects()).extracting(Effect::wanted).containsOnly(Effect.Wanted.ADRIFT);
    }

    @Test
    void theSameDepositAndItsPaymentAreTakenOver() {
        changed.choose("D.5", PayNow.YES);

        assertThat(changed.node()).isEqualTo("D.7");
        assertThat(changed.trail()).containsExactly("D.1", "D.2", "D.5", "D.6", "D.6.1");
        assertThat(changed.effects()).containsExactly("DEPOSIT STANDING", "BILL STANDING", "DEPOSIT VOID", "BILL VOID");
        assertThat(changed.request().due()).isEmpty();
    }

    @Test
    void whatIsTakenOverStaysWhenTheRequestIsAttended() {
        changed.choose("D.5", PayNow.YES).complete("D.7", Suspension.UNTIL_MAY).entered(Suspension.ORDER);
        changed.complete("D.8").complete("D.9");

        assertThat(changed.request().ending()).contains(Ending.ATTENDED);
        assertThat(changed.effects()).startsWith("DEPOSIT STANDING", "BILL STANDING");
        assertThat(changed.request().due()).extracting(Effect::kind).containsExactly(Suspension.MESSAGE);
    }

    @Test
    void takenOverOnceMoreAfterASecondChangeItIsStillTheFirstOne() {
        changed.choose("D.5", PayNow.YES).later().says(Suspension.STATE, "active");
        changed.complete("D.7", Suspension.UNTIL_MAY);
        assertThat(changed.node()).isEqualTo("D.5");

        changed.choose("D.5", PayNow.YES);

        assertThat(changed.node()).isEqualTo("D.7");
        assertThat(changed.request().due()).isEmpty();
        assertThat(changed.effects().stream().filter("DEPOSIT STANDING"::equals))
                .hasSize(1);
    }

    @Test
    void theAmountThatTheDepositCarriesIsNotFoundAnew() {
        changed.says(Suspension.ACCRUED, Money.of(99)).later().choose("D.5", PayNow.YES);

        assertThat(changed.node()).isEqualTo("D.7");
        assertThat(changed.request().due()).isEmpty();
    }

    @Test
    void whatIsNotReachedAgainIsUndoneAtTheEndLastFirst() {
        changed.choose("D.5", PayNow.NO).complete("D.7", Suspension.UNTIL_MAY).entered(Suspension.ORDER);
        changed.complete("D.8");
        assertThat(changed.effects()).startsWith("DEPOSIT STANDING", "BILL STANDING");
        changed.complete("D.9");

        assertThat(changed.request().ending()).contains(Ending.ATTENDED);
        assertThat(changed.effects())
                .containsExactly(
                        "DEPOSIT STANDING",
                        "BILL STANDING",
                        "ORDER STANDING",
                        "MESSAGE OWED",
                        "REFUND OWED",
                        "CANCEL_DEPOSIT OWED");
        changed.entered(Suspension.REFUND).entered(Suspension.CANCEL_DEPOSIT).entered(Suspension.MESSAGE);
        assertThat(changed.effects()).startsWith("DEPOSIT UNDONE", "BILL UNDONE", "ORDER STANDING");
        assertThat(changed.request().due()).isEmpty();
    }

    @Test
    void aChangeThatDeclinesUndoesEverything() {
        var desk = Suspension.atTheCashDesk()
                .later()
                .says(Suspension.STATE, "cut for debt")
                .paid(Suspension.BILL);

        assertThat(desk.request().ending()).contains(Ending.DECLINED);
        assertThat(desk.effects())
                .containsExactly("DEPOSIT STANDING", "BILL STANDING", "REFUND OWED", "CANCEL_DEPOSIT OWED");
    }

    // ---- other content

    private static final FactKind<String> STOCK = fact("stock", SystemName.SMARTFLEX, Shape.text());
    private static final EffectKind RETURN = undoing("RETURN", SystemName.SMARTFLEX);
    private static final EffectKind REFUND = undoing("REFUND", SystemName.CASH_DESK);
    private static final EffectKind DEVICE = effect(
                    "DEVICE", SystemName.SMARTFLEX, known -> known.answers().only(List.of("model")))
            .undoneBy(RETURN);
    private static final EffectKind NOTE = effect(
                    "NOTE", SystemName.PAC, known -> Answers.none().with("device", device(known)))
            .neverUndone("note-stays");
    private static final EffectKind BILL = effect(
                    "BILL", SystemName.CASH_DESK, known -> Answers.none().with(Kind.Pay.AMOUNT, Money.of(5)))
            .undoneBy(REFUND);

    private static String device(Known known) {
        return known.resultOf("DEVICE").orElseThrow().text("number");
    }

    private static final Procedure PROCEDURE = procedure(ProcedureCode.I, "Equipos")
            .step("I.1", "Modelo", Kind.capture(Form.of(field("model", "Modelo", ValueType.TEXT)), STOCK))
            .then("I.2")
            .step("I.2", "Ingresa", Kind.enter(OwedEffect.of(DEVICE), OwedEffect.of(NOTE)))
            .then("I.3")
            .step("I.3", "A caja", Kind.pay(BILL))
            .when(Payment.PAID, "I.4")
            .when(Payment.REJECTED, "I.1")
            .when(Payment.EXPIRED, Ending.DESISTED)
            .step("I.4", "Entrega", Kind.tell())
            .then(Ending.ATTENDED)
            .build();

    private final Desk other = Desk.open(PROCEDURE, Subjects.aHolder(), ParametersOf.values())
            .says(STOCK, "some")
            .answered()
            .complete("I.1", Answers.none().with("model", "A"))
            .entered(DEVICE, "device-A")
            .entered(NOTE, "note-A")
            .later()
            .says(STOCK, "few")
            .paid(BILL);

    @Test
    void otherContentIsPlacedNewBeforeTheOldIsUndone() {
        assertThat(other.node()).isEqualTo("I.1");
        other.complete("I.1", Answers.none().with("model", "B"));
        assertThat(other.effects())
                .containsExactly("DEVICE STANDING", "NOTE STANDING", "BILL STANDING", "DEVICE OWED", "NOTE QUEUED");

        other.entered(DEVICE, "device-B");

        assertThat(other.effects())
                .containsExactly(
                        "DEVICE STANDING",
                        "NOTE STANDING",
                        "BILL STANDING",
                        "DEVICE STANDING",
                        "NOTE OWED",
                        "RETURN QUEUED");
        assertThat(other.due(NOTE).content().text("device")).isEqualTo("device-B");

        other.entered(NOTE, "note-B").entered(RETURN);
        assertThat(other.effects()).startsWith("DEVICE UNDONE", "NOTE STANDING", "BILL STANDING", "DEVICE STANDING");
        assertThat(other.node()).isEqualTo("I.4");
        assertThat(other.request().leftBehind()).containsExactly(Message.of("note-stays"));
    }

    @Test
    void whenTheNewOneIsRefusedTheOldStandsUntilTheEnd() {
        other.complete("I.1", Answers.none().with("model", "B")).refused(DEVICE);
        assertThat(other.node()).isEqualTo("I.1");
        assertThat(other.effects()).startsWith("DEVICE STANDING", "NOTE STANDING", "BILL STANDING", "DEVICE REFUSED");
        assertThat(other.request().due()).isEmpty();

        other.complete("I.1", Answers.none().with("model", "A"));

        assertThat(other.node()).isEqualTo("I.4");
        assertThat(other.request().due()).isEmpty();
        assertThat(other.complete("I.4").request().due()).isEmpty();
    }

    @Test
    void whenTheClientLeavesMeanwhileOldAndNewAreUndone() {
        other.complete("I.1", Answers.none().with("model", "B"))
                .entered(DEVICE, "device-B")
                .desists();

        assertThat(other.effects())
                .containsExactly(
                        "DEVICE STANDING",
                        "NOTE STANDING",
                        "BILL STANDING",
                        "DEVICE STANDING",
                        "NOTE ABANDONED",
                        "RETURN QUEUED",
                        "RETURN QUEUED",
                        "REFUND OWED");
        other.reported(NOTE, EffectReport.neverEntered());
        assertThat(other.due(RETURN).content().text("number")).isEqualTo("device-B");
        other.entered(RETURN).entered(REFUND).entered(RETURN);
        assertThat(other.effects()).startsWith("DEVICE UNDONE", "NOTE STANDING", "BILL UNDONE", "DEVICE UNDONE");
        assertThat(other.request().due()).isEmpty();
    }
}
