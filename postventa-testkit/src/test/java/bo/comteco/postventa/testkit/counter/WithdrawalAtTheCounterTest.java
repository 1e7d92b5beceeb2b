package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.testkit.port.Holder;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Procedure I with Smartflex and the cash desk in memory. Nothing is ever ceased: COM-DSC-P09 does that. */
class WithdrawalAtTheCounterTest {

    private static final ProductId PRODUCT = new ProductId("PRD-1");
    private static final Piece MODEM = new Piece("PRD-1-2", EquipmentKind.MODEM, "Módem, serie S-1", "S-1");
    private static final Piece CABLES = new Piece("PRD-1-3", EquipmentKind.CABLES, "Cables de conexión", null);

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aClientWithAModem() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems().equipment().left(PRODUCT, MODEM, CABLES);
        house.systems().unbilled().runUp(PRODUCT, Money.of("151.20"));
        var operator = new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL");
        house.service()
                .parameters()
                .set(new KeepParameters.Command(
                        operator, "equipment-cost.modem", "350.00", LocalDate.of(2026, 11, 24), null, "Resolución 9"));
        house.clock().pass(Duration.ofMinutes(1));
    }

    @Test
    void theProcedureIsOffered() {
        assertThat(house.service().manual().offers(ProcedureCode.I)).isTrue();
    }

    @Test
    void whatIsOwedIsPaidAndTheFormSignedBeforeTheReferral() {
        var view = returning("RETURNED", "RETURNED");
        assertThat(view.step().node()).isEqualTo("I.3");
        assertThat(view.step().summary().total()).isEqualTo(Money.of("151.20"));
        counter.completes(view, "YES", Answers.none());
        house.carryOut();
        house.cashDesk().pay(CASHIER, toPay(view), "R-1");
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("I.5");
        counter.prints(view.number(), "FORMULARIO_DE_SOLICITUD_DE_RETIRO");
        assertThat(counter.completes(view, null, Answers.none()).ending()).isEqualTo(Ending.REFERRED);
        assertThat(house.systems().orders().attempts()).isZero();
    }

    @Test
    void aLostModemIsChargedAtItsCost() {
        assertThat(returning("LOST", "RETURNED").step().summary().total()).isEqualTo(Money.of("501.20"));
    }

    @Test
    void aLostPieceWithoutACostStopsTheWithdrawal() {
        var view = returning("RETURNED", "LOST");

        assertThat(view.step().node()).isEqualTo("I.3/unset");
        assertThat(counter.completes(view, null, Answers.none()).ending()).isEqualTo(Ending.DECLINED);
    }

    @Test
    void aPieceThatIsNotAccountedForIsRefused() {
        var view = admitted();

        assertThat(counter.completes(view, null, equipment(row("PRD-1-2", "RETURNED")), aCall()))
                .isInstanceOf(RequestAnswer.Refused.class);
    }

    @Test
    void whoIsOwedMorePaysNothing() {
        house.systems().unbilled().runUp(PRODUCT, Money.of("-80.00"));

        var view = counter.completes(returning("RETURNED", "RETURNED"), "YES", Answers.none());
        house.carryOut();

        assertThat(counter.looksAt(view.number()).step().node()).isEqualTo("I.5");
    }

    @Test
    void aBillThatIsNotDueYetIsPending() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .withAccountInArrears(Holder.bill("F-1", LocalDate.of(2026, 12, 10), "189.00")));

        var view = admitted();
        assertThat(view.step().node()).isEqualTo("I.1");
        assertThat(shown(counter.desists(view)).ending()).isEqualTo(Ending.NOT_ADMITTED);
    }

    @Test
    void inTheEveningNobodyIsAttended() {
        house.clock().pass(Duration.ofHours(8));

        assertThat(opens().ending()).isEqualTo(Ending.DECLINED);
    }

    @Test
    void aSilentSmartflexIsNotTakenForNoEquipment() {
        var view = admitted();
        house.systems().smartflexFallsSilent();
        house.clock().pass(Duration.ofHours(1));

        view = counter.completes(view, null, equipment(row("PRD-1-2", "RETURNED"), row("PRD-1-3", "RETURNED")));

        assertThat(view.ending()).isNull();
        assertThat(view.waiting())
                .isInstanceOfSatisfying(
                        Waiting.ForFacts.class,
                        waiting -> assertThat(waiting.systems()).containsExactly(SystemName.SMARTFLEX));
    }

    private RequestView opens() {
        return shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), counter.receivesTheHolder(), ProcedureCode.I, "PRD-1", null)));
    }

    private RequestView admitted() {
        return counter.completes(opens(), null, Answers.of("told-to-pay-first", new Value.Choice("YES")));
    }

    private RequestView returning(String modem, String cables) {
        return counter.completes(admitted(), null, equipment(row("PRD-1-2", modem), row("PRD-1-3", cables)));
    }

    private static Answers equipment(Answers... rows) {
        return Answers.of("equipment", new Value.Rows(List.of(rows)));
    }

    private static Answers row(String piece, String condition) {
        return Answers.of("piece", new Value.Choice(piece)).with("condition", new Value.Choice(condition));
    }

    private long toPay(RequestView view) {
        var answer = house.payments().ofRequest(ADVISER, view.number());
        assertThat(answer).isInstanceOf(LookAtPayments.Answer.Page.class);
        return ((LookAtPayments.Answer.Page) answer).orders().get(0).order().number();
    }
}
