package bo.comteco.postventa.testkit.sending;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.office.KeptOffices;
import bo.comteco.postventa.application.sending.PaymentSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.manual.CashDesk;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.manual.ParameterNames;
import bo.comteco.postventa.domain.manual.SupplementaryFields;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.payment.PaymentOrder;
import bo.comteco.postventa.domain.payment.PaymentOutcome;
import bo.comteco.postventa.domain.payment.PaymentState;
import bo.comteco.postventa.domain.payment.PaymentTerms;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.testkit.counter.SettableClock;
import bo.comteco.postventa.testkit.store.InMemoryParameterStore;
import bo.comteco.postventa.testkit.store.InMemoryPaymentOrders;
import bo.comteco.postventa.testkit.store.InMemoryRequestStore;
import bo.comteco.postventa.testkit.store.InMemoryTransactions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PaymentSenderTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant EXPIRES = Instant.parse("2026-11-25T22:00:00Z");
    private static final String KIND = SupplementaryFields.PAYMENT;
    private static final Entry ENTRY =
            new Entry("17/A.5/enter/1", new CustomerId("CUS-1"), "asesora", "CENTRAL", false);
    private static final Entry REFUND_ENTRY =
            new Entry("17/A.5/enter/3", new CustomerId("CUS-1"), "asesora", "CENTRAL", false);
    private static final Answers CONTENT = Answers.none()
            .with(CashDesk.CONCEPT, new Value.Choice("SUPPLEMENTARY_SERVICES"))
            .with("amount", Money.of("35.50"))
            .with("order", "ORD-7");
    private static final Answers REFUND = Answers.none().with(EffectKind.UNDONE_KEY, ENTRY.key());

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final InMemoryPaymentOrders orders =
            new InMemoryPaymentOrders(transactions, new InMemoryRequestStore(transactions));
    private final SettableClock clock = new SettableClock(NOW);
    private final PaymentSender sender = sender(new InMemoryParameterStore(ManualParameters.BOOK));

    private PaymentSender sender(InMemoryParameterStore parameters) {
        return new PaymentSender(orders, parameters, new KeptOffices(Map.of(), parameters, clock), transactions, clock);
    }

    @Test
    void clientsOfAnOfficeWithoutACashDeskPayAtTheOneThatIsSetForIt() {
        var book = ManualParameters.BOOK.with(new ParameterEntry(
                ParameterNames.cashDesk("CENTRAL"),
                "NORTE",
                "office",
                "operations",
                LocalDate.of(2026, 11, 1),
                null,
                NOW.minus(Duration.ofDays(20)),
                "operations"));

        sender(new InMemoryParameterStore(book)).send(KIND, CONTENT, ENTRY);

        assertThat(order().terms().office()).isEqualTo("NORTE");
    }

    private PaymentOrder order() {
        return orders.findByKey(ENTRY.key()).orElseThrow();
    }

    private EntryReply send() {
        return sender.send(KIND, CONTENT, ENTRY);
    }

    private void changes(PaymentOutcome outcome) {
        orders.store(((PaymentOutcome.Changed) outcome).order());
    }

    @Test
    void whatIsOwedIsOpenedOnceAndAskedForAgainWhenItExpires() {
        assertThat(send()).isEqualTo(new EntryReply.Open(EXPIRES));
        assertThat(send()).isEqualTo(new EntryReply.Open(EXPIRES));

        assertThat(order().terms())
                .isEqualTo(new PaymentTerms(
                        "17/A.5/enter/1",
                        17,
                        1,
                        new CustomerId("CUS-1"),
                        "CENTRAL",
                        "asesora",
                        "SUPPLEMENTARY_SERVICES",
                        Money.of("35.50"),
                        NOW,
                        EXPIRES));
        assertThat(answer(sender.find(ENTRY.key()))).contains(Long.toString(order().number()));
        assertThat(answer(sender.find("17/A.5/enter/2"))).isEmpty();
    }

    @Test
    void whatTheCashDeskDidIsReported() {
        send();
        changes(order().pay("R-1", "caja", NOW));

        assertThat(send()).isEqualTo(new EntryReply.Concluded(EffectReport.paid("R-1", "caja")));
    }

    @Test
    void whyItWasRejectedIsReported() {
        send();
        changes(order().reject("billete falso", "caja", NOW));

        assertThat(send()).isEqualTo(new EntryReply.Concluded(EffectReport.rejected("billete falso")));
    }

    @Test
    void whenItsTimeIsOverItExpires() {
        send();
        clock.pass(Duration.between(NOW, EXPIRES));

        assertThat(send()).isEqualTo(new EntryReply.Concluded(EffectReport.expired()));
        assertThat(order().state()).isEqualTo(PaymentState.EXPIRED);
    }

    @Test
    void whatIsNoLongerWantedIsAnnulled() {
        send();

        assertThat(answer(sender.abandon(KIND, CONTENT, ENTRY))).isEqualTo(EffectReport.neverEntered());
        assertThat(order().state()).isEqualTo(PaymentState.ANNULLED);
    }

    @Test
    void whatWasNeverOpenedAndIsNoLongerWantedCannotBeOpenedAnyMore() {
        assertThat(answer(sender.abandon(KIND, CONTENT, ENTRY))).isEqualTo(EffectReport.neverEntered());

        assertThat(send()).isInstanceOf(EntryReply.NotSent.class);
        assertThat(order().state()).isEqualTo(PaymentState.ANNULLED);
    }

    @Test
    void whatWasPaidMeanwhileIsSaidToBe() {
        send();
        changes(order().pay("R-1", "caja", NOW));

        assertThat(answer(sender.abandon(KIND, CONTENT, ENTRY))).isEqualTo(EffectReport.paid("R-1", "caja"));
    }

    @Test
    void aRefundIsOwedUntilItIsGivenBack() {
        send();
        changes(order().pay("R-1", "caja", NOW));

        assertThat(sender.send(CashDesk.REFUND.name(), REFUND, REFUND_ENTRY)).isInstanceOf(EntryReply.Open.class);
        assertThat(order().isOwedBack()).isTrue();
        assertThat(order().awaitedBy()).isEqualTo(3);

        changes(order().giveBack("D-1", "caja", NOW));
        assertThat(accepted(sender.send(CashDesk.REFUND.name(), REFUND, REFUND_ENTRY)))
                .isEqualTo("D-1");
    }

    @Test
    void whatNobodyPaidIsNotOwedBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sender.send(CashDesk.REFUND.name(), REFUND, REFUND_ENTRY))
                .withMessageContaining(ENTRY.key());
    }

    @Test
    void nothingElseIsSentHere() {
        assertThat(sender.kinds()).hasSize(5).contains("REFUND").containsAll(CashDesk.PAYMENTS);
        assertThatIllegalArgumentException().isThrownBy(() -> sender.send("PAC_INVOICE", CONTENT, ENTRY));
        assertThatIllegalArgumentException().isThrownBy(() -> sender.abandon("REFUND", REFUND, REFUND_ENTRY));
    }
}
