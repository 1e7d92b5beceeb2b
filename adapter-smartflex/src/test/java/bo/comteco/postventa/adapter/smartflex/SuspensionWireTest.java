package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A suspension is two orders under one number, whatever is lost on the way: {@code docs/wire/smartflex.md}, section 13. */
class SuspensionWireTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String KEY = "17/D.7/enter/1";
    private static final String PARTIES = """
            [{"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
             {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
             {"id": "OF-01", "role": "office", "@referredType": "Organization"}]
            """;

    private final Orders orders = new TmfOrders(SMARTFLEX.client());

    @Test
    void theSuspensionIsDatedAndItsReconnectionNamesIt() {
        var paid = new Orders.Suspension(
                Sample.INTERNET, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), "ORD-000777");

        var number = accepted(orders.suspend(paid, Sample.entry(KEY, false)));

        var posted = SMARTFLEX.posted(ProductOrder.PATH).stream()
                .map(SuspensionWireTest::body)
                .toList();
        assertThat(posted.get(0)).isEqualTo(Json.MAPPER.readTree("""
                {"@type": "ProductOrder", "externalId": "17/D.7/enter/1", "category": "suspension",
                 "description": "Suspensión temporal", "requestedStartDate": "2026-12-01T00:00:00-04:00",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": %s,
                 "note": [{"id": "guaranteeDeposit", "author": "asesora1", "text": "ORD-000777"}],
                 "productOrderItem": [{"id": "1", "action": "modify", "quantity": 1,
                   "product": {"id": "PRD-0001", "status": "suspended", "productCharacteristic": [
                     {"name": "suspensionReason", "valueType": "string", "value": "customerRequest"}]}}]}
                """.formatted(PARTIES)));
        assertThat(posted.get(1)).isEqualTo(Json.MAPPER.readTree("""
                {"@type": "ProductOrder", "externalId": "17/D.7/enter/1/back", "category": "reconnection",
                 "description": "Reconexión", "requestedStartDate": "2027-02-01T00:00:00-04:00",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": %s,
                 "note": [{"id": "suspensionOrder", "author": "asesora1", "text": "%s"}],
                 "productOrderItem": [{"id": "1", "action": "modify", "quantity": 1,
                   "product": {"id": "PRD-0001", "status": "active"}}]}
                """.formatted(PARTIES, number)));
        assertThat(posted).hasSize(2);
    }

    static Stream<Fault> accidents() {
        return Stream.of(
                Fault.of(FaultKind.DOWN),
                Fault.of(FaultKind.UNAVAILABLE),
                Fault.of(FaultKind.WORK_THEN_CLOSE),
                Fault.of(FaultKind.WORK_THEN_NONSENSE).shaped(NonsenseShape.TRUNCATED),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.HTML));
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void whateverBefallsTheSuspensionThereIsOneWithOneReconnection(Fault accident) {
        SMARTFLEX
                .simulator()
                .faults()
                .add(accident.on("POST", ProductOrder.PATH).times(1));

        var first = suspends(false);
        var number = first instanceof EntryReply.Accepted ? accepted(first) : accepted(suspends(true));

        assertOneOfEach(number);
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void whateverBefallsTheReconnectionThereIsOneWithItsSuspension(Fault accident) {
        var number = entersTheSuspensionAlone();
        SMARTFLEX
                .simulator()
                .faults()
                .add(accident.on("POST", ProductOrder.PATH).times(1));

        if (!(suspends(true) instanceof EntryReply.Accepted)) {
            accepted(suspends(true));
        }

        assertOneOfEach(number);
    }

    @Test
    void aSuspensionWhoseReconnectionIsNotAnsweredIsNotEnteredYet() {
        var number = entersTheSuspensionAlone();
        SMARTFLEX.simulator().faults().add(Fault.of(FaultKind.UNAVAILABLE).on("POST", ProductOrder.PATH));

        assertThat(suspends(true)).isInstanceOf(EntryReply.Uncertain.class);
        SMARTFLEX.simulator().faults().clear();

        assertThat(accepted(suspends(true))).isEqualTo(number);
        assertOneOfEach(number);
    }

    @ParameterizedTest
    @MethodSource("accidents")
    void whateverBefallsTheReconnectionItIsSaidThatItsSuspensionIsEntered(Fault accident) {
        befallTheReconnection(accident);

        var first = suspends(false);

        var number = suspensions().get(0).number();
        if (!(first instanceof EntryReply.Accepted)) {
            assertUncertain(first, "suspension " + number + " is entered");
        }
        SMARTFLEX.simulator().faults().clear();
        assertThat(accepted(suspends(true))).isEqualTo(number);
        assertOneOfEach(number);
    }

    @Test
    void aSuspensionThatIsNeitherCompleteNorTakenBackIsNamedAndTakenBackByTheNext() {
        befallTheReconnection(Fault.of(FaultKind.STATUS).answering(400));
        SMARTFLEX.simulator().faults().add(Fault.of(FaultKind.UNAVAILABLE).on("POST", Cancellation.PATH));

        var first = suspends(false);

        var number = suspensions().get(0).number();
        assertUncertain(first, "suspension " + number + " is entered without its reconnection");
        SMARTFLEX.simulator().faults().clear();
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.STATUS).answering(400).on("POST", ProductOrder.PATH));
        assertThat(suspends(true)).isInstanceOf(EntryReply.Refused.class);
        assertThat(suspensions()).extracting(ProductOrder::state).containsExactly("cancelled");
    }

    @Test
    void severalReconnectionsWithOneKeyAreShownToAnOperatorAndNoneIsAdded() {
        var other = Sample.entry(KEY + "/back", false);
        accepted(new NeverTwice(SMARTFLEX.client(), ProductOrder.PATH)
                .enter(
                        other,
                        () -> SuspensionWriter.reconnection(
                                Sample.INTERNET.value(), LocalDate.of(2027, 2, 1), "ORD-000777", other)));
        befallTheReconnection(Fault.of(FaultKind.WORK_THEN_CLOSE));

        assertSeveral(suspends(false));
        assertSeveral(suspends(true));

        assertThat(suspensions()).hasSize(1);
        assertThat(there()).hasSize(3);
    }

    private static void assertSeveral(EntryReply reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        EntryReply.Several.class,
                        several -> assertThat(several.key()).isEqualTo(KEY + "/back"));
    }

    @Test
    void aReconnectionThatIsRefusedTakesItsSuspensionBackAndStaysRefused() {
        entersTheSuspensionAlone();
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.STATUS).answering(400).on("POST", ProductOrder.PATH));

        assertThat(suspends(true)).isInstanceOf(EntryReply.Refused.class);
        SMARTFLEX.simulator().faults().clear();

        assertThat(there())
                .singleElement()
                .satisfies(order -> assertThat(order.state()).isEqualTo("cancelled"));
        assertThat(suspends(true)).isInstanceOf(EntryReply.Refused.class);
        assertThat(there()).hasSize(1);
    }

    @Test
    void severalWithOneKeyAreShownToAnOperatorAndNothingIsPosted() {
        entersTheSuspensionAlone();
        entersTheSuspensionAlone();

        assertThat(suspends(true))
                .isInstanceOfSatisfying(
                        EntryReply.Several.class,
                        several -> assertThat(several.trouble()).contains("operator"));
        assertThat(SMARTFLEX.posted(ProductOrder.PATH)).hasSize(2);
    }

    @Test
    void cancellingASuspensionCancelsItsReconnectionAfterIt() {
        var number = accepted(suspends(false));

        accepted(orders.cancel(number, Sample.entry("17/D.7/enter/2", false)));

        assertThat(there()).hasSize(2).allMatch(order -> "cancelled".equals(order.state()));
        assertThat(SMARTFLEX.posted(Cancellation.PATH))
                .extracting(one -> body(one).at("/productOrder/id").asString())
                .first()
                .isEqualTo(number);
    }

    static Stream<Fault> accidentsAfterTheSuspensionIsCancelled() {
        return Stream.of(
                Fault.of(FaultKind.UNAVAILABLE).on("GET", ProductOrder.PATH).asking("category="),
                Fault.of(FaultKind.UNAVAILABLE).on("POST", Cancellation.PATH).after(1),
                Fault.of(FaultKind.DOWN).on("POST", Cancellation.PATH).after(1));
    }

    @ParameterizedTest
    @MethodSource("accidentsAfterTheSuspensionIsCancelled")
    void aCancellationThatStoppedHalfWayIsSaidToHaveAndFinishedByTheNext(Fault accident) {
        var number = accepted(suspends(false));
        SMARTFLEX.simulator().faults().add(accident);

        assertUncertain(
                orders.cancel(number, Sample.entry("17/D.7/enter/2", false)),
                "suspension " + number + " is cancelled, its reconnection");
        SMARTFLEX.simulator().faults().clear();
        accepted(orders.cancel(number, Sample.entry("17/D.7/enter/2", true)));

        assertThat(there()).hasSize(2).allMatch(order -> "cancelled".equals(order.state()));
    }

    /** What an attempt leaves that was interrupted between its two orders. */
    private String entersTheSuspensionAlone() {
        var entry = Sample.entry(KEY, false);
        return accepted(new NeverTwice(SMARTFLEX.client(), ProductOrder.PATH)
                .enter(entry, () -> SuspensionWriter.suspension(Sample.SUSPENSION, entry)));
    }

    private EntryReply suspends(boolean again) {
        return orders.suspend(Sample.SUSPENSION, Sample.entry(KEY, again));
    }

    /** What is posted after the suspension. */
    private static void befallTheReconnection(Fault accident) {
        SMARTFLEX
                .simulator()
                .faults()
                .add(accident.on("POST", ProductOrder.PATH).after(1).times(1));
    }

    private static void assertUncertain(EntryReply reply, String known) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        EntryReply.Uncertain.class,
                        uncertain -> assertThat(uncertain.trouble()).startsWith(known));
    }

    private static List<ProductOrder> suspensions() {
        return there().stream().filter(order -> order.bears(KEY)).toList();
    }

    private static void assertOneOfEach(String number) {
        assertThat(there()).extracting(ProductOrder::externalId).containsExactlyInAnyOrder(KEY, KEY + "/back");
        assertThat(there())
                .filteredOn(order -> order.bears(KEY))
                .extracting(ProductOrder::id)
                .containsExactly(number);
        assertThat(answer(new TmfSuspensions(SMARTFLEX.client()).of(Sample.INTERNET)))
                .containsExactly(new Suspension(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1)));
    }

    private static List<ProductOrder> there() {
        return new Listing(SMARTFLEX.client())
                .all(ProductOrder.class, ProductOrder.PATH + "?productOrderItem.product.id={id}", "PRD-0001");
    }

    private static JsonNode body(JournalEntry entry) {
        return Json.MAPPER.readTree(entry.body());
    }
}
