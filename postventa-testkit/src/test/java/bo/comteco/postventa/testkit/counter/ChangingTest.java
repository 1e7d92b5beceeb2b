package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.free;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.priced;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.finding.ComponentFinder;
import bo.comteco.postventa.application.finding.QuoteFinder;
import bo.comteco.postventa.application.sending.OrderSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.ComponentFacts;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What A finds out and enters, from the question to the port. */
class ChangingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final ProductId LINE = new ProductId("PRD-1");
    private static final Component TONE = new Component("PRD-1-1", "Línea", true);
    private static final Component CALLER = new Component("PRD-1-2", "Identificador de llamadas", false);
    private static final Component THREE_WAY = new Component("PO-3WAY", "Conferencia tripartita", false);
    private static final Answers OF_LINE =
            Answers.none().with("customer", "CUS-1").with("product", "PRD-1");
    private static final Answers CHANGE = Answers.none()
            .with("components-to-add", new Value.Choices(List.of("PO-3WAY")))
            .with("components-to-remove", new Value.Choices(List.of("PRD-1-2")));

    private final InMemorySystems systems = new InMemorySystems();

    @BeforeEach
    void aLineThatCanHaveMore() {
        systems.options()
                .with(
                        LINE,
                        List.of(free(TONE), priced(CALLER, "0.00", "10.00")),
                        List.of(priced(THREE_WAY, "15.00", "8.00")));
    }

    @Test
    void whatALineHasAndCanHaveIsFoundInOneLook() {
        var facts = answer(new ComponentFinder(systems.options())
                .find(
                        List.of(
                                new FactQuery(ComponentFacts.OPEN, OF_LINE),
                                new FactQuery(ComponentFacts.HELD, OF_LINE)),
                        NOW));

        assertThat(ComponentFacts.OPEN.read(facts.get(0).value())).containsExactly(THREE_WAY);
        assertThat(ComponentFacts.HELD.read(facts.get(1).value())).containsExactly(TONE, CALLER);
    }

    @Test
    void theQuoteIsOfWhatWasTickedAndUnticked() {
        var facts = answer(new QuoteFinder(systems.options())
                .find(List.of(new FactQuery(ComponentFacts.QUOTE, OF_LINE.and(CHANGE))), NOW));

        assertThat(ComponentFacts.QUOTE.read(facts.get(0).value()))
                .containsExactlyInAnyOrder(
                        new QuoteLine("PO-3WAY", "Conferencia tripartita", Money.of("15.00"), Money.of("8.00")),
                        new QuoteLine("PRD-1-2", "Identificador de llamadas", Money.ZERO, Money.of("-10.00")));
    }

    @Test
    void anOrderPaidInCashIsInvoicedAndOneOnTheRecurringInvoiceIsNot() {
        sends("SUPPLEMENTARY_CASH_ORDER", "YES");
        sends("SUPPLEMENTARY_RECURRING_ORDER", "NO");

        assertThat(systems.orders().componentChanges())
                .extracting(order -> order.content().invoiced())
                .containsExactly(true, false);
        assertThat(systems.orders().componentChanges().get(0).content())
                .isEqualTo(new Orders.ComponentChange(
                        LINE,
                        List.of("PO-3WAY"),
                        List.of("PRD-1-2"),
                        true,
                        new Telephone("70000001"),
                        new Telephone("44000001")));
    }

    private void sends(String kind, String generatesInvoice) {
        var content = Answers.none()
                .with("product", "PRD-1")
                .and(CHANGE)
                .with("mobile", new Telephone("70000001"))
                .with("reference-telephone", new Telephone("44000001"))
                .with("generates-invoice", new Value.Choice(generatesInvoice));
        var entry = new Entry("17/" + kind, new CustomerId("CUS-1"), "asesora", "CENTRAL", false);

        assertThat(new OrderSender(systems.orders()).send(kind, content, entry)).isInstanceOf(Accepted.class);
    }
}
