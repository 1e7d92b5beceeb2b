package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.domain.product.Technology.COPPER;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EngineeringServices.Visit;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.RecurringCharges.CallDetail;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.application.driven.RecurringCharges.OrderPrice;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.HeldLineFinder;
import bo.comteco.postventa.application.finding.LastFaultFinder;
import bo.comteco.postventa.application.finding.LineNumberFinder;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.EngineeringServiceSender;
import bo.comteco.postventa.application.sending.FaultSender;
import bo.comteco.postventa.application.sending.RecurringChargeSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.manual.CallDetailFacts;
import bo.comteco.postventa.domain.manual.FaultFacts;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.manual.HeldProducts;
import bo.comteco.postventa.domain.manual.HeldProducts.HeldProduct;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What E and G find out and enter, from the question to the port: they are not offered whole yet. */
class AttendingTest {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final ProductId LINE = new ProductId("PRD-1");
    private static final Answers OF_LINE =
            Answers.none().with("customer", "CUS-1").with("product", "PRD-1");
    private static final Answers ABOUT_LINE = Answers.none().with("product", "PRD-1");

    private final InMemorySystems systems = new InMemorySystems();

    @BeforeEach
    void aClientWithALine() {
        systems.with(aHolder().having(telephony(COPPER)));
        systems.lines().numbered(LINE, "44000001");
    }

    @Test
    void aLineIsToldFromOthersByItsNumber() {
        assertThat(found(new HeldLineFinder(systems.lines()), HeldProducts.LINES))
                .containsExactly(new HeldProduct(
                        LINE, "Telefonía fija 44000001", "Av. de Prueba 101, Zona Central, Cochabamba"));
    }

    @Test
    void theNumberOfTheLineThatWasCapturedIsFound() {
        assertThat(found(new LineNumberFinder(systems.lines()), CallDetailFacts.LINE_NUMBER))
                .isEqualTo("44000001");
    }

    @Test
    void aLineThatIsNoneAnyMoreIsSilence() {
        systems.products().remove(LINE);

        assertSilent(new LineNumberFinder(systems.lines())
                .find(List.of(new FactQuery(CallDetailFacts.LINE_NUMBER, OF_LINE)), NOW));
    }

    @Test
    void theLastFaultIsFoundAndThatThereIsNone() {
        var finder = new LastFaultFinder(systems.faults());
        assertThat(found(finder, FaultFacts.LAST_FAULT)).isEmpty();

        var fault = new Fault("D-7", FaultState.IN_REPAIR, "Sin tono", NOW, "Quien repara");
        systems.faults().had(LINE, fault);
        assertThat(found(finder, FaultFacts.LAST_FAULT)).isEqualTo(Optional.of(fault));
    }

    @Test
    void aFaultIsEnteredAsItWasReported() {
        var sender = new FaultSender(systems.faults());

        accepted(
                sender,
                "FAULT",
                ABOUT_LINE.with("symptom", "Sin tono").with("fault-telephone", new Telephone("70000001")));

        assertThat(systems.faults().reports().get(0).content())
                .isEqualTo(new Faults.Report(LINE, "Sin tono", null, new Telephone("70000001")));
    }

    @Test
    void aRepeatedFaultNamesTheEarlierOneAndIsCancelledByItsNumber() {
        var sender = new FaultSender(systems.faults());

        var number = accepted(
                sender, "REPEATED_FAULT", ABOUT_LINE.with("symptom", "Sin tono").with("repeats", "D-7"));
        accepted(sender, "CANCEL_FAULT", Answers.none().with("number", number));

        assertThat(systems.faults().repetitions()).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo(new Faults.Repetition(LINE, "Sin tono", "D-7"));
            assertThat(one.cancelled()).isTrue();
        });
        assertThat(answer(sender.find("17/1"))).contains(number);
    }

    @Test
    void anEngineeringServiceIsForItsFault() {
        var sender = new EngineeringServiceSender(systems.engineering());

        var number = accepted(sender, "ENGINEERING_SERVICE", ABOUT_LINE.with("fault", "D-8"));
        accepted(sender, "CANCEL_ENGINEERING_SERVICE", Answers.none().with("number", number));

        assertThat(systems.engineering().entered()).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo(new Visit(LINE, "D-8"));
            assertThat(one.cancelled()).isTrue();
        });
    }

    @Test
    void aCallDetailIsChargedByItsMonths() {
        var sender = new RecurringChargeSender(systems.charges());

        var number = accepted(
                sender,
                "CALL_DETAIL_CHARGE",
                ABOUT_LINE
                        .with("line", "44000001")
                        .with("name", "Ana Prueba Uno")
                        .with("identification", "9000001")
                        .with("months", new Value.Choices(List.of("2026-10", "2026-09")))
                        .with("amount", Money.of(24)));
        accepted(sender, "CANCEL_CHARGE", Answers.none().with("number", number));

        assertThat(systems.charges().entered()).singleElement().satisfies(one -> {
            assertThat(one.content())
                    .isEqualTo(new Charge(
                            LINE,
                            Money.of(24),
                            new CallDetail("44000001", List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 9)))));
            assertThat(one.cancelled()).isTrue();
        });
    }

    @Test
    void whatWasNotPaidForAnOrderIsChargedAfterAll() {
        accepted(
                new RecurringChargeSender(systems.charges()),
                "SUPPLEMENTARY_CHARGE",
                ABOUT_LINE.with("order", "ORD-7").with("amount", Money.of("35.50")));

        assertThat(systems.charges().entered().get(0).content())
                .isEqualTo(new Charge(LINE, Money.of("35.50"), new OrderPrice("ORD-7")));
    }

    @Test
    void eachKindOfEffectHasOneSender() {
        assertThat(new FaultSender(systems.faults()).kinds())
                .isEqualTo(Set.of("FAULT", "REPEATED_FAULT", "CANCEL_FAULT"));
        assertThat(new RecurringChargeSender(systems.charges()).kinds())
                .isEqualTo(Set.of("CALL_DETAIL_CHARGE", "SUPPLEMENTARY_CHARGE", "CANCEL_CHARGE"));
    }

    private static <T> T found(FactFinder finder, FactKind<T> kind) {
        assertThat(finder.kinds()).containsExactly(kind);
        var facts = answer(finder.find(List.of(new FactQuery(kind, OF_LINE)), NOW));
        assertThat(facts).hasSize(1);
        return kind.read(facts.get(0).value());
    }

    private static String accepted(EffectSender sender, String kind, Answers content) {
        var entry = new Entry("17/1", new CustomerId("CUS-1"), "asesora", "CENTRAL", false);
        var reply = sender.send(kind, content, entry);
        assertThat(reply).isInstanceOf(Accepted.class);
        return ((Accepted) reply).number();
    }
}
