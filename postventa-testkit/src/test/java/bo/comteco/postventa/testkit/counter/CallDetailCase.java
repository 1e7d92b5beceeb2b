package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.aCall;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.PaymentOrders.Kept;
import bo.comteco.postventa.application.driving.LookAtPayments.Answer;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** Who asks for the calls of two past months, at Bs 12 each. */
final class CallDetailCase {

    private static final String LINE = "44000001";

    private final InMemoryCounter house;
    private final Counter counter;

    CallDetailCase(InMemoryCounter house) {
        this.house = house;
        this.counter = new Counter(house);
        house.systems().with(aHolder().having(telephony(Technology.COPPER)));
        house.systems().lines().numbered(new ProductId("PRD-1"), LINE);
        for (var month : List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10))) {
            house.systems().callRecords().holding(LINE, month, new OutgoingCall[0]);
        }
    }

    /** Up to G.3, where the cost is told. */
    RequestView isToldTheCost() {
        var view = shown(house.service()
                .openRequest()
                .open(new OpenRequest.Command(
                        ADVISER, aCall(), counter.receivesTheHolder(), ProcedureCode.G, null, null)));
        view = counter.completes(view, null, Answers.none().with("product", new Value.Choice("PRD-1")));
        view = counter.completes(
                view, null, Answers.none().with("months", new Value.Choices(List.of("2026-09", "2026-10"))));
        view = counter.completes(
                view,
                null,
                Answers.none()
                        .with(
                                "identity-card",
                                new IdentityDocument(new IdentityNumber("9000001"), LocalDate.of(2030, 5, 31))));
        assertThat(view.step().node()).isEqualTo("G.3");
        return view;
    }

    /** Up to G.5, with an open order at the cash desk. */
    RequestView goesToTheCashDesk() {
        return goesToTheCashDesk(isToldTheCost());
    }

    RequestView goesToTheCashDesk(RequestView told) {
        counter.completes(told, "YES", Answers.none());
        house.carryOut();
        var view = counter.looksAt(told.number());
        assertThat(view.step().node()).isEqualTo("G.5");
        return view;
    }

    /** The orders that a request has come to, oldest first. */
    List<PaymentOrder> orders(RequestView view) {
        var answer = house.payments().ofRequest(ADVISER, view.number());
        assertThat(answer).isInstanceOf(Answer.Page.class);
        return ((Answer.Page) answer).orders().stream().map(Kept::order).toList();
    }

    /** The one that it has come to last. */
    PaymentOrder order(RequestView view) {
        var orders = orders(view);
        return orders.get(orders.size() - 1);
    }

    /** What the cashier finds. */
    List<PaymentOrder> found(Criteria criteria) {
        var answer = house.payments().find(CASHIER, criteria, null, 10);
        assertThat(answer).isInstanceOf(Answer.Page.class);
        return ((Answer.Page) answer).orders().stream().map(Kept::order).toList();
    }

    RequestView now(RequestView view) {
        return counter.looksAt(view.number());
    }

    Counter counter() {
        return counter;
    }
}
