package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A suspension never stands without what brings its product back, however Smartflex decides about a cancellation that it
 * has to assess: {@code docs/wire/smartflex.md}, sections 7.4 and 13.
 */
class AssessedCancellationTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String KEY = "17/D.7/enter/1";
    private static final String BACK = KEY + "/back";
    private static final String UNDOING = "17/D.7/enter/2";

    private final Orders orders = new TmfOrders(SMARTFLEX.client());

    @BeforeEach
    void smartflexAssessesCancellations() {
        SMARTFLEX.settings("{\"cancellation\": \"assessed\"}");
    }

    @Test
    void whileItsCancellationIsAssessedASuspensionKeepsItsReconnection() {
        var number = accepted(suspends(false));

        assertBeingAssessed(undoes(number, false));
        assertBeingAssessed(undoes(number, true));

        assertThat(stateOf(KEY)).isEqualTo("assessingCancellation");
        assertThat(stateOf(BACK)).isEqualTo("acknowledged");
        assertThat(SMARTFLEX.posted(Cancellation.PATH)).hasSize(1);
    }

    @Test
    void aSuspensionWhoseCancellationIsGrantedTakesItsReconnectionWithIt() {
        var number = accepted(suspends(false));
        undoes(number, false);
        grants(number);

        accepted(undoes(number, true));

        assertThat(stateOf(BACK)).isEqualTo("assessingCancellation");
    }

    @Test
    void aSuspensionWhoseCancellationIsNotGrantedStandsWithItsReconnectionAndNobodyHasToAssessItAgain() {
        var number = accepted(suspends(false));
        undoes(number, false);
        moves(number, "inProgress");

        assertThat(undoes(number, true)).isInstanceOf(EntryReply.Refused.class);

        assertThat(stateOf(BACK)).isEqualTo("acknowledged");
        assertThat(SMARTFLEX.posted(Cancellation.PATH)).hasSize(1);
    }

    @Test
    void aWishThatNeverArrivedIsMadeAgain() {
        var number = accepted(suspends(false));
        befall(Fault.of(FaultKind.UNAVAILABLE).on("POST", Cancellation.PATH).times(1));
        undoes(number, false);

        assertBeingAssessed(undoes(number, true));

        assertThat(stateOf(KEY)).isEqualTo("assessingCancellation");
    }

    @Test
    void aWishThatWasTakenButHasNotReachedTheOrderIsNotMadeAgain() {
        assertBeingAssessed(undoneAgainWhereTheWishIs("""
                {"id": "CAN-1", "state": "acknowledged", "productOrder": {"id": "ORD-1"}}"""));
    }

    @Test
    void wishesAboutAnotherOrderSayNothingOfThisOne() {
        assertThat(undoneAgainWhereTheWishIs("""
                {"id": "CAN-1", "state": "terminatedWithError", "productOrder": {"id": "ORD-9"}}""")).isInstanceOf(EntryReply.NotSent.class);
    }

    @Test
    void aSuspensionThatIsTakenBackIsRefusedOnceThatIsGranted() {
        var number = standsWithoutAReconnection();

        assertBeingAssessed(suspends(true));
        grants(number);

        assertThat(suspends(true)).isInstanceOf(EntryReply.Refused.class);
        assertThat(there()).extracting(ProductOrder::state).containsExactly("cancelled");
    }

    @Test
    void aSuspensionThatCanNotBeTakenBackGetsItsReconnectionAfterAll() {
        var number = standsWithoutAReconnection();
        moves(number, "inProgress");

        assertThat(accepted(suspends(true))).isEqualTo(number);

        assertThat(answer(new TmfSuspensions(SMARTFLEX.client()).of(Sample.INTERNET)))
                .containsExactly(new Suspension(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1)));
    }

    @Test
    void aNewReconnectionThatIsTakenBackIsRefusedOnceThatIsGranted() {
        befall(Fault.of(FaultKind.STATUS)
                .answering(409)
                .on("POST", Cancellation.PATH)
                .times(1));

        assertThat(changes(false)).isInstanceOf(EntryReply.Uncertain.class);
        assertBeingAssessed(changes(true));
        grants(find(KEY).number());

        assertThat(changes(true)).isInstanceOf(EntryReply.Refused.class);
    }

    @Test
    void theLongestWayToTakingASuspensionBackIsSevenCalls() {
        befall(Fault.of(FaultKind.WORK_THEN_NONSENSE)
                .on("POST", ProductOrder.PATH)
                .times(1));
        befall(Fault.of(FaultKind.STATUS).answering(400).on("POST", ProductOrder.PATH));

        suspends(true);

        assertThat(SMARTFLEX.simulator().journal().entries()).hasSize(7);
    }

    @Test
    void theLongestWayToUndoingASuspensionIsSevenCalls() {
        SMARTFLEX.settings("{\"cancellation\": \"immediate\"}");
        var number = accepted(suspends(false));
        befall(Fault.of(FaultKind.WORK_THEN_NONSENSE).on("POST", Cancellation.PATH));
        int before = SMARTFLEX.simulator().journal().entries().size();

        accepted(undoes(number, true));

        assertThat(SMARTFLEX.simulator().journal().entries()).hasSize(before + 7);
    }

    private EntryReply suspends(boolean again) {
        return orders.suspend(Sample.SUSPENSION, Sample.entry(KEY, again));
    }

    private EntryReply undoes(String number, boolean again) {
        return orders.cancel(number, Sample.entry(UNDOING, again));
    }

    private EntryReply changes(boolean again) {
        return orders.changeReconnection(Sample.RECONNECTION, Sample.entry(KEY, again));
    }

    /** Of a suspension that is still open; nothing is posted. */
    private static EntryReply undoneAgainWhereTheWishIs(String wish) {
        var order = """
                {"id": "ORD-1", "category": "suspension", "state": "acknowledged"}""";
        try (var stub =
                Stub.answering(uri -> Answer.json(uri.startsWith(Cancellation.PATH) ? "[" + wish + "]" : order))) {
            var reply = new TmfOrders(stub.client()).cancel("ORD-1", Sample.entry(UNDOING, true));
            assertThat(stub.asked()).extracting(Stub.Asked::method).containsOnly("GET");
            return reply;
        }
    }

    private static void assertBeingAssessed(EntryReply reply) {
        assertThat(reply)
                .isInstanceOfSatisfying(
                        EntryReply.Uncertain.class,
                        uncertain -> assertThat(uncertain.trouble()).contains("is being assessed"));
    }

    /** What is left by an attempt whose reconnection was refused, while it is being assessed whether the suspension goes. */
    private String standsWithoutAReconnection() {
        var entry = Sample.entry(KEY, false);
        var number = accepted(new NeverTwice(SMARTFLEX.client(), ProductOrder.PATH)
                .enter(entry, () -> SuspensionWriter.suspension(Sample.SUSPENSION, entry)));
        befall(Fault.of(FaultKind.STATUS).answering(400).on("POST", ProductOrder.PATH));
        assertThat(suspends(true)).isInstanceOf(EntryReply.Uncertain.class);
        SMARTFLEX.simulator().faults().clear();
        return number;
    }

    private static void befall(Fault fault) {
        SMARTFLEX.simulator().faults().add(fault);
    }

    private static void grants(String number) {
        moves(number, "pendingCancellation");
        moves(number, "cancelled");
    }

    private static void moves(String number, String state) {
        SMARTFLEX.control("orders/" + number + "/state", "{\"state\": \"" + state + "\"}");
    }

    private static String stateOf(String key) {
        return find(key).standing().written();
    }

    private static ProductOrder find(String key) {
        return new Listing(SMARTFLEX.client())
                .all(ProductOrder.class, ProductOrder.PATH + "?externalId={key}", key).stream()
                        .findFirst()
                        .orElseThrow();
    }

    private static List<ProductOrder> there() {
        return new Listing(SMARTFLEX.client())
                .all(
                        ProductOrder.class,
                        ProductOrder.PATH + "?productOrderItem.product.id={id}",
                        Sample.INTERNET.value());
    }
}
