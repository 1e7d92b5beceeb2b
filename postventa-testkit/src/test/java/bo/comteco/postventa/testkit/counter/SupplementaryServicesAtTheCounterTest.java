package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.free;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.priced;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driven.RecurringCharges.OrderPrice;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.Entered;
import bo.comteco.postventa.testkit.port.Holder;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Procedure A with Smartflex and the cash desk in memory. */
class SupplementaryServicesAtTheCounterTest {

    private static final ProductId LINE = new ProductId("PRD-1");
    private static final Component TONE = new Component("PRD-1-1", "Línea", true);
    private static final Component CALLER = new Component("PRD-1-2", "Identificador de llamadas", false);
    private static final Component THREE_WAY = new Component("PO-3WAY", "Conferencia tripartita", false);

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    @BeforeEach
    void aLineThatCanHaveMore() {
        house.systems().with(aHolder().having(telephony(Technology.COPPER)));
        house.systems()
                .options()
                .with(
                        LINE,
                        List.of(free(TONE), priced(CALLER, "0.00", "10.00")),
                        List.of(priced(THREE_WAY, "15.00", "8.00")));
    }

    @Test
    void theProcedureIsOffered() {
        assertThat(house.service().manual().offers(ProcedureCode.A)).isTrue();
    }

    @Test
    void whatCostsOnceIsPaidAtTheCashDeskAndTheRequestDoesNotWaitForIt() {
        var view = counter.completes(ticking(List.of("PO-3WAY"), List.of("PRD-1-2")), "CASH", Answers.none());
        assertThat(view.step().node()).isEqualTo("A.5");
        assertThat(house.systems().orders().attempts()).isZero();
        counter.completes(view, "YES", Answers.none());
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("A.6");
        assertThat(house.systems().orders().componentChanges())
                .singleElement()
                .satisfies(order -> assertThat(order.content().invoiced()).isTrue());
        assertThat(toPay(view).order().terms().amount()).isEqualTo(Money.of("15.00"));
        assertThat(signs(view).ending()).isEqualTo(Ending.ATTENDED);
    }

    @Test
    void whatTheCashDeskRejectsGoesOnTheRecurringInvoiceAfterAll() {
        var view = counter.completes(ticking(List.of("PO-3WAY"), List.of()), "CASH", Answers.none());
        counter.completes(view, "YES", Answers.none());
        house.carryOut();
        view = signs(counter.looksAt(view.number()));

        house.cashDesk().reject(CASHIER, toPay(view).order().number(), "no vino");
        house.carryOut();

        assertThat(counter.looksAt(view.number()).ending()).isEqualTo(Ending.ATTENDED);
        var order = house.systems().orders().componentChanges().get(0).number();
        assertThat(house.systems().charges().entered()).singleElement().satisfies(charge -> {
            assertThat(charge.content().amount()).isEqualTo(Money.of("15.00"));
            assertThat(charge.content().purpose()).isEqualTo(new OrderPrice(order));
        });
    }

    @Test
    void onTheRecurringInvoiceNothingIsPaidAtTheCashDesk() {
        var view = counter.completes(ticking(List.of("PO-3WAY"), List.of()), "RECURRING", Answers.none());
        house.carryOut();

        view = counter.looksAt(view.number());
        assertThat(view.step().node()).isEqualTo("A.6");
        assertThat(house.systems().orders().componentChanges())
                .singleElement()
                .satisfies(order -> assertThat(order.content().invoiced()).isFalse());
        assertThat(signs(view).ending()).isEqualTo(Ending.ATTENDED);
    }

    @Test
    void whatCostsNothingOnceIsAgreedToWithoutAskingHowItIsPaid() {
        var view = ticking(List.of(), List.of("PRD-1-2"));
        assertThat(view.step().node()).isEqualTo("A.4.1");

        assertThat(counter.completes(view, "NOT_AGREED", Answers.none()).ending())
                .isEqualTo(Ending.DESISTED);
        assertThat(house.systems().orders().attempts()).isZero();
    }

    @Test
    void nothingTickedAndTheLastServiceUntickedAreRefused() {
        var view = admitted();

        assertThat(counter.completes(view, null, components(List.of(), List.of()), aCall()))
                .isInstanceOf(RequestAnswer.Refused.class);
        assertThat(counter.completes(view, null, components(List.of(), List.of("PRD-1-1")), aCall()))
                .isInstanceOf(RequestAnswer.Refused.class);
    }

    @Test
    void anAccountInArrearsIsNotAdmitted() {
        house.systems()
                .with(aHolder()
                        .having(telephony(Technology.COPPER))
                        .withAccountInArrears(Holder.bill("F-1", LocalDate.of(2026, 10, 1), "45.00")));

        assertThat(shown(counter.desists(admitted())).ending()).isEqualTo(Ending.NOT_ADMITTED);
    }

    @Test
    void whoLeavesBeforeSigningHasOrderAndPaymentUndone() {
        var view = counter.completes(ticking(List.of("PO-3WAY"), List.of()), "CASH", Answers.none());
        counter.completes(view, "YES", Answers.none());
        house.carryOut();

        shown(counter.desists(counter.looksAt(view.number())));
        house.carryOut();

        assertThat(house.systems().orders().componentChanges()).singleElement().matches(Entered::cancelled);
        assertThat(house.systems().charges().attempts()).isZero();
    }

    private RequestView admitted() {
        var opened = shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), counter.receivesTheHolder(), ProcedureCode.A, "PRD-1", null)));
        return counter.completes(
                opened,
                null,
                Answers.none()
                        .with(
                                "identity-card",
                                new IdentityDocument(new IdentityNumber("9000001"), LocalDate.of(2030, 5, 31)))
                        .with("mobile", new Telephone("70000001")));
    }

    private RequestView ticking(List<String> toAdd, List<String> toRemove) {
        return counter.completes(admitted(), null, components(toAdd, toRemove));
    }

    private RequestView signs(RequestView view) {
        counter.prints(view.number(), "SOLICITUD_DE_SERVICIOS");
        return counter.completes(view, null, Answers.none());
    }

    private Kept toPay(RequestView view) {
        var answer = house.payments().ofRequest(ADVISER, view.number());
        assertThat(answer).isInstanceOf(LookAtPayments.Answer.Page.class);
        return ((LookAtPayments.Answer.Page) answer).orders().get(0);
    }

    private static Answers components(List<String> toAdd, List<String> toRemove) {
        return Answers.of("components-to-add", new Value.Choices(toAdd))
                .with("components-to-remove", new Value.Choices(toRemove));
    }
}
