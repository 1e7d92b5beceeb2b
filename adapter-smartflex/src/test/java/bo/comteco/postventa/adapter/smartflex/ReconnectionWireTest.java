package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.JournalEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Another date for a reconnection: the new order first, then the old one goes ({@code docs/wire/smartflex.md}, section 13). */
class ReconnectionWireTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String KEY = "18/D.9.1/1";
    private static final String BEFORE = "ORD-S0018B";
    private static final LocalDate START = LocalDate.of(2026, 10, 25);
    private static final LocalDate NEW_DATE = LocalDate.of(2026, 12, 10);
    private static final LocalDate OLD_DATE = LocalDate.of(2027, 1, 23);

    private final Orders orders = new TmfOrders(SMARTFLEX.client());

    @Test
    void theNewOrderNamesTheSuspensionInForceAndTheOldOneIsCancelledAfterIt() {
        accepted(changes(false));

        assertThat(body(SMARTFLEX.posted(ProductOrder.PATH).get(0))).isEqualTo(Json.MAPPER.readTree("""
                {"@type": "ProductOrder", "externalId": "18/D.9.1/1", "category": "reconnection",
                 "description": "Reconexión", "requestedStartDate": "2026-12-10T00:00:00-04:00",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": [
                   {"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
                   {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
                   {"id": "OF-01", "role": "office", "@referredType": "Organization"}],
                 "note": [{"id": "suspensionOrder", "author": "asesora1", "text": "ORD-S0018"}],
                 "productOrderItem": [{"id": "1", "action": "modify", "quantity": 1,
                   "product": {"id": "PRD-0018", "status": "active"}}]}
                """));
        assertThat(SMARTFLEX.simulator().journal().entries())
                .filteredOn(entry -> entry.method().equals("POST"))
                .extracting(JournalEntry::path)
                .containsExactly(ProductOrder.PATH, Cancellation.PATH);
        assertComesBackOn(NEW_DATE);
        assertThat(stateOf(BEFORE)).isEqualTo("cancelled");
    }

    static Stream<Fault> accidents() {
        return Stream.of(
                Fault.of(FaultKind.DOWN).on("POST", ProductOrder.PATH),
                Fault.of(FaultKind.WORK_THEN_CLOSE).on("POST", ProductOrder.PATH),
                Fault.of(FaultKind.NONSENSE).on("POST", ProductOrder.PATH),
                Fault.of(FaultKind.UNAVAILABLE).on("GET", ProductOrder.PATH),
                Fault.of(FaultKind.DOWN).on("POST", Cancellation.PATH),
                Fault.of(FaultKind.WORK_THEN_CLOSE).on("POST", Cancellation.PATH),
                Fault.of(FaultKind.UNAVAILABLE).on("POST", Cancellation.PATH));
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void whateverBefallsItOneReconnectionIsLeft(Fault accident) {
        SMARTFLEX.simulator().faults().add(accident.times(1));

        if (!(changes(false) instanceof EntryReply.Accepted)) {
            accepted(changes(true));
        }

        assertComesBackOn(NEW_DATE);
        assertThat(there()).filteredOn(order -> order.bears(KEY)).hasSize(1);
    }

    @Test
    void anOldReconnectionThatCanNotBeCancelledStaysAndTheNewOneGoes() {
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.STATUS)
                        .answering(409)
                        .on("POST", Cancellation.PATH)
                        .times(1));

        assertThat(changes(false)).isInstanceOf(EntryReply.Refused.class);

        assertComesBackOn(OLD_DATE);
        assertThat(changes(true)).isInstanceOf(EntryReply.Refused.class);
        assertComesBackOn(OLD_DATE);
    }

    @Test
    void aNewReconnectionBesideAnOldOneIsNamedAndTheOldOneCancelledByTheNext() {
        SMARTFLEX.simulator().faults().add(Fault.of(FaultKind.UNAVAILABLE).on("POST", Cancellation.PATH));

        assertThat(changes(false))
                .isInstanceOfSatisfying(
                        EntryReply.Uncertain.class,
                        uncertain -> assertThat(uncertain.trouble())
                                .startsWith("reconnection " + numberOfTheNew() + " is entered beside " + BEFORE));
        SMARTFLEX.simulator().faults().clear();

        assertThat(accepted(changes(true))).isEqualTo(numberOfTheNew());
        assertComesBackOn(NEW_DATE);
    }

    @Test
    void aCancellationThatSmartflexStillAssessesIsAnotherMatter() {
        SMARTFLEX.settings("{\"cancellation\": \"assessed\"}");

        accepted(changes(false));

        assertThat(stateOf(BEFORE)).isEqualTo("assessingCancellation");
        assertThat(accepted(changes(true))).isEqualTo(numberOfTheNew());
    }

    @Test
    void aSuspensionWithoutAnEndGetsOneAndNothingIsCancelled() {
        var gabriels = new ProductId("PRD-0034");

        accepted(
                orders.changeReconnection(new Orders.ReconnectionChange(gabriels, NEW_DATE), Sample.entry(KEY, false)));

        assertThat(SMARTFLEX.posted(Cancellation.PATH)).isEmpty();
        assertThat(answer(new TmfSuspensions(SMARTFLEX.client()).of(gabriels)))
                .containsExactly(new Suspension(LocalDate.of(2026, 11, 14), NEW_DATE));
    }

    @Test
    void aReconnectionThatNamesNoSuspensionGoesToo() {
        var other = Sample.entry("other-1", false);
        var nameless = accepted(new NeverTwice(SMARTFLEX.client(), ProductOrder.PATH)
                .enter(other, () -> SuspensionWriter.reconnection("PRD-0034", OLD_DATE, null, other)));

        accepted(orders.changeReconnection(
                new Orders.ReconnectionChange(new ProductId("PRD-0034"), NEW_DATE), Sample.entry(KEY, false)));

        assertThat(stateOf(nameless)).isEqualTo("cancelled");
    }

    @Test
    void aProductWithoutASuspensionInItsHistoryIsBroughtBackAllTheSame() {
        var rosas = new ProductId("PRD-0019");

        accepted(orders.changeReconnection(new Orders.ReconnectionChange(rosas, NEW_DATE), Sample.entry(KEY, false)));

        assertThat(body(SMARTFLEX.posted(ProductOrder.PATH).get(0)).has("note")).isFalse();
    }

    @Test
    void severalReconnectionsToComeAreShownToAnOperatorAndNothingIsPosted() {
        for (String key : List.of("other-1", "other-2")) {
            var entry = Sample.entry(key, false);
            accepted(new NeverTwice(SMARTFLEX.client(), ProductOrder.PATH)
                    .enter(entry, () -> SuspensionWriter.reconnection("PRD-0018", NEW_DATE, "ORD-S0018", entry)));
        }

        assertThat(changes(false))
                .isInstanceOfSatisfying(
                        EntryReply.NotSent.class,
                        notSent -> assertThat(notSent.trouble()).contains("operator"));
        assertThat(SMARTFLEX.posted(ProductOrder.PATH)).hasSize(2);
    }

    @Test
    void theLongestWayToARefusalIsSevenCalls() {
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_NONSENSE).on("POST", ProductOrder.PATH));
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.STATUS).answering(409).on("POST", Cancellation.PATH));

        changes(true);

        assertThat(SMARTFLEX.simulator().journal().entries()).hasSize(7);
    }

    private EntryReply changes(boolean again) {
        return orders.changeReconnection(Sample.RECONNECTION, Sample.entry(KEY, again));
    }

    private static void assertComesBackOn(LocalDate day) {
        assertThat(answer(new TmfSuspensions(SMARTFLEX.client()).of(new ProductId("PRD-0018"))))
                .containsExactly(new Suspension(START, day));
    }

    private static String numberOfTheNew() {
        return there().stream()
                .filter(order -> order.bears(KEY))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static String stateOf(String number) {
        return SMARTFLEX
                .client()
                .read(ProductOrder.PATH, number, OrderState.class)
                .orElseThrow()
                .written();
    }

    private static List<ProductOrder> there() {
        return new Listing(SMARTFLEX.client())
                .all(ProductOrder.class, ProductOrder.PATH + "?productOrderItem.product.id={id}", "PRD-0018");
    }

    private static JsonNode body(JournalEntry entry) {
        return Json.MAPPER.readTree(entry.body());
    }
}
