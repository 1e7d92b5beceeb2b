package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.PostgresCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PaymentOrders.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.SettlePayment.Answer;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.IdentityDocument;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A client at the cash desk, while cashiers, sweeps and the end of a process meet in the database. */
class CashDeskTest {

    private final PostgresCounter counter = new PostgresCounter();
    private final RequestView sent = goesToTheCashDesk();

    private RequestView goesToTheCashDesk() {
        counter.systems().with(aHolder().having(telephony(Technology.COPPER)));
        counter.systems().lines().numbered(new ProductId("PRD-1"), "44000001");
        counter.systems().callRecords().holding("44000001", YearMonth.of(2026, 10));
        var visit = (OpenVisit.Answer.Opened) counter.service()
                .openVisit()
                .open(new OpenVisit.Command(ADVISER, "9000001", ApplicantRole.HOLDER, null, null));
        var view = shown(counter.service()
                .openRequest()
                .open(new OpenRequest.Command(ADVISER, call(), visit.visit().id(), ProcedureCode.G, null, null)));
        view = completes(view, null, Answers.none().with("product", new Value.Choice("PRD-1")));
        view = completes(view, null, Answers.none().with("months", new Value.Choices(List.of("2026-10"))));
        view = completes(
                view,
                null,
                Answers.none()
                        .with(
                                "identity-card",
                                new IdentityDocument(new IdentityNumber("9000001"), LocalDate.of(2030, 5, 31))));
        completes(view, "YES", Answers.none());
        counter.carryOut();
        assertThat(now().step().node()).isEqualTo("G.5");
        return now();
    }

    private static Call call() {
        return new Call(UUID.randomUUID(), "body");
    }

    private static RequestView shown(RequestAnswer answer) {
        return ((RequestAnswer.Shown) answer).view();
    }

    private RequestView completes(RequestView view, @Nullable String outcome, Answers answers) {
        return shown(counter.service()
                .completeStep()
                .complete(new CompleteStep.Command(
                        ADVISER,
                        call(),
                        view.number(),
                        view.version(),
                        view.step().node(),
                        outcome,
                        answers)));
    }

    private FindRequests.Answer.Page open() {
        return (FindRequests.Answer.Page) counter.service()
                .findRequests()
                .find(ADVISER, RequestSearch.Criteria.ANY.with(new RequestSearch.State(true, null, null)), null, 10);
    }

    private RequestView now() {
        long number = TestDatabase.jdbc().queryForObject("select max(id) from request", Long.class);
        return shown(counter.service().lookAtRequest().look(ADVISER, number));
    }

    private static PaymentOrder order() {
        var all = TestDatabase.bean(PaymentOrders.class).list(new Criteria(null, null, null), null, 10);
        assertThat(all).hasSize(1);
        return all.get(0).order();
    }

    private Answer pays(String receipt) {
        return counter.cashDesk().pay(CASHIER, order().number(), receipt);
    }

    @Test
    void whoNeverComesBackToTheAdviserIsIdleLikeAnybodyElse() {
        var search = TestDatabase.bean(RequestSearch.class);
        var tomorrow = LocalDate.of(2026, 11, 25);
        assertThat(search.untouched(null, tomorrow, null, 10)).isEmpty();

        pays("R-1");
        counter.carryOut();

        assertThat(now().step().node()).isEqualTo("G.5.1");
        assertThat(search.untouched(null, tomorrow, null, 10))
                .extracting(RequestSearch.Found::number)
                .containsExactly(sent.number());
    }

    @Test
    void killedBetweenThePaymentAndTheRequestAnotherInstanceLetsItGoOn() {
        pays("R-1");
        counter.die();
        assertThat(now().step().node()).isEqualTo("G.5");

        counter.clock().pass(InMemoryCounter.PATIENCE.lease());
        assertThat(counter.sweep()).isEqualTo(1);

        assertThat(now().step().node()).isEqualTo("G.5.1");
        assertThat(counter.sweep()).isZero();
        assertThat(open().requests())
                .singleElement()
                .satisfies(found -> assertThat(found.waitsFor()).containsExactly(Awaited.PERSON, Awaited.RETURNED));
    }

    @Test
    void ofCashiersAtOnceOneWinsAndTheOthersAreToldWithWhatReceipt() {
        var cashiers = Executors.newFixedThreadPool(4);
        try {
            var answers = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> pays("R-" + i), cashiers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
            var receipt = order().findReceipt().orElseThrow();
            assertThat(answers)
                    .filteredOn(answer -> !(answer instanceof Answer.Done))
                    .containsOnly(new Answer.PaidOtherwise(receipt));
        } finally {
            cashiers.shutdownNow();
        }
        counter.carryOut();
        assertThat(now().step().node()).isEqualTo("G.5.1");
    }

    @Test
    void whatExpiresIsExpiredOnceBySeveralThatSweep() {
        counter.clock()
                .pass(Duration.between(
                        counter.clock().instant(), order().terms().expires()));

        assertThat(counter.service().carryOutOwed().sweep(100)).isEqualTo(1);
        assertThat(counter.service().carryOutOwed().sweep(100)).isZero();
        counter.carryOut();

        assertThat(order().state()).isEqualTo(PaymentState.EXPIRED);
        assertThat(now().ending()).isEqualTo(Ending.DESISTED);
        assertThat(counter.systems().invoices().entered()).singleElement().matches(invoice -> invoice.cancelled());
    }

    @Test
    void whoDesistsHasTheOrderAnnulledThoughNobodySweeps() {
        counter.service().desist().desist(new Desist.Command(ADVISER, call(), sent.number(), sent.version()));
        counter.carryOut();

        assertThat(order().state()).isEqualTo(PaymentState.ANNULLED);
        assertThat(pays("R-1")).isEqualTo(new Answer.Closed(PaymentState.ANNULLED));
        assertThat(TestDatabase.jdbc().queryForObject("select count(*) from effect", Integer.class))
                .isZero();
    }

    @Test
    void whatWasPaidInThatMomentIsOwedBack() {
        counter.service().desist().desist(new Desist.Command(ADVISER, call(), sent.number(), sent.version()));
        pays("R-1");
        counter.carryOut();

        assertThat(order().isOwedBack()).isTrue();
        assertThat(now().refunds()).singleElement().matches(refund -> !refund.given());

        counter.cashDesk().giveBack(CASHIER, order().number(), "D-1");
        counter.carryOut();
        assertThat(now().refunds()).singleElement().matches(refund -> refund.given());
        assertThat(TestDatabase.jdbc().queryForObject("select count(*) from effect", Integer.class))
                .isZero();
    }
}
