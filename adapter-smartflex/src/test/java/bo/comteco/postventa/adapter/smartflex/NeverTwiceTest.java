package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One key is one order, whatever is lost on the way; proved by what the simulator was asked. */
class NeverTwiceTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String COLLECTION = ProductOrder.PATH;

    private final TmfOrders orders = new TmfOrders(SMARTFLEX.client());

    @Test
    void aFirstAttemptPostsWithoutLooking() {
        accepted(relocate(false));

        assertThat(aboutOrders()).containsExactly("POST 201");
    }

    @Test
    void anotherAttemptLooksFirstAndPostsWhatIsNotThere() {
        accepted(relocate(true));

        assertThat(aboutOrders()).containsExactly("GET 200", "POST 201");
    }

    @Test
    void anotherAttemptTakesWhatIsThereForTheAnswer() {
        var first = accepted(relocate(false));
        SMARTFLEX.forgetTraffic();

        assertThat(accepted(relocate(true))).isEqualTo(first);
        assertThat(aboutOrders()).containsExactly("GET 200");
    }

    @Test
    void aConnectionThatBreaksAfterTheWorkIsOnePostAndOneLook() {
        // The connection is kept and used by the reads before the POST: just where a client might repeat by itself.
        befall(Fault.of(FaultKind.WORK_THEN_CLOSE).times(1));

        accepted(relocate(false));

        assertThat(aboutOrders()).containsExactly("POST 0", "GET 200");
        assertThat(ordersThere()).isOne();
    }

    @Test
    void anAnswerThatComesTooLateIsOnePostAndOneLook() {
        befall(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(Duration.ofSeconds(9)).times(1));
        var impatient = new TmfOrders(SMARTFLEX.clientWaiting(Duration.ofSeconds(3)));

        accepted(impatient.relocate(Sample.RELOCATION, Sample.entry(false)));

        assertThat(SMARTFLEX.posted(COLLECTION)).hasSize(1);
        assertThat(ordersThere()).isOne();
    }

    @ParameterizedTest
    @EnumSource(NonsenseShape.class)
    void anUnreadableAnswerIsOnePostAndOneLook(NonsenseShape shape) {
        befall(Fault.of(FaultKind.WORK_THEN_NONSENSE).shaped(shape).times(1));

        accepted(relocate(false));

        assertThat(aboutOrders()).containsExactly("POST 200", "GET 200");
        assertThat(ordersThere()).isOne();
    }

    @Test
    void aConnectionThatBreaksBeforeTheWorkLeavesItUnanswered() {
        befall(Fault.of(FaultKind.DOWN).times(1));

        assertThat(relocate(false)).isInstanceOf(EntryReply.Unanswered.class);

        assertThat(aboutOrders()).containsExactly("POST 0", "GET 200");
        assertThat(ordersThere()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 407, 408, 425, 429, 500, 502, 503, 504})
    void whatMayPassIsNoRefusal(int status) {
        befall(Fault.of(FaultKind.STATUS).answering(status).times(1));

        assertThat(relocate(false)).isInstanceOf(EntryReply.Unanswered.class);

        assertThat(SMARTFLEX.posted(COLLECTION)).hasSize(1);
        accepted(relocate(true));
        assertThat(ordersThere()).isOne();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void whatSmartflexRefusesIsNotLookedFor(int status) {
        befall(Fault.of(FaultKind.STATUS).answering(status).times(1));

        assertThat(relocate(false))
                .isInstanceOfSatisfying(
                        EntryReply.Refused.class,
                        refused -> assertThat(refused.reason()).isNotBlank());

        assertThat(aboutOrders()).containsExactly("POST " + status);
    }

    @Test
    void aRepetitionThatIsRefusedBecauseTheFirstArrivedAfterAllIsTheFirst() {
        var looks = new AtomicInteger();
        var late = "[{\"id\": \"ORD-7\", \"externalId\": \"" + Sample.KEY + "\"}]";
        var busy = "{\"code\": \"60\", \"reason\": \"The product has an open order\"}";
        try (var stub = Stub.answering(uri -> uri.startsWith(ProductResource.PATH)
                ? Stub.Answer.json("{\"id\": \"PRD-0001\", \"billingAccount\": {\"id\": \"BA-0001\"}}")
                : uri.contains("externalId=")
                        ? Stub.Answer.json(looks.getAndIncrement() == 0 ? "[]" : late)
                        : new Stub.Answer(409, "application/json", busy, Map.of()))) {
            var again = new TmfOrders(stub.client()).relocate(Sample.RELOCATION, Sample.entry(true));

            assertThat(accepted(again)).isEqualTo("ORD-7");
        }
    }

    @Test
    void whatTimedOutIsUncertainAndWhatFoundNoConnectionIsNot() {
        befall(Fault.of(FaultKind.DOWN).times(1));
        assertThat(relocate(false)).isInstanceOf(EntryReply.Uncertain.class);

        SMARTFLEX.simulator().refuseConnections();
        try {
            assertThat(relocate(false)).isInstanceOf(EntryReply.NotSent.class);
        } finally {
            SMARTFLEX.simulator().acceptConnections();
        }
    }

    @Test
    void severalWithOneKeyAreShownToAnOperatorAndNothingIsPosted() {
        var first = accepted(relocate(false));
        var second = accepted(relocate(false));
        SMARTFLEX.forgetTraffic();

        assertThat(relocate(true)).isInstanceOfSatisfying(EntryReply.Several.class, several -> {
            assertThat(several.trouble()).contains("operator", first, second, Sample.KEY);
        });
        assertThat(aboutOrders()).containsExactly("GET 200");
        assertThat(orders.find(Sample.KEY))
                .isInstanceOfSatisfying(
                        Reply.Silent.class,
                        silent -> assertThat(silent.untilDecided()).isTrue());
    }

    @Test
    void whatCanNotBeLookedForIsNotPosted() {
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.UNAVAILABLE).on("GET", COLLECTION).times(1));

        assertThat(relocate(true)).isInstanceOf(EntryReply.Unanswered.class);

        assertThat(aboutOrders()).containsExactly("GET 503");
    }

    @Test
    void whatCanNotBeWrittenDownIsNotPosted() {
        SMARTFLEX
                .simulator()
                .faults()
                .add(Fault.of(FaultKind.NONSENSE)
                        .on("GET", ProductResource.PATH)
                        .times(1));

        assertThat(relocate(false)).isInstanceOf(EntryReply.Unanswered.class);

        assertThat(aboutOrders()).isEmpty();
    }

    @Test
    void aListThatIgnoresTheFilterIsNoAnswer() {
        var foreign = "[{\"id\": \"ORD-9\", \"externalId\": \"somebody-elses\"}]";
        try (var stub = Stub.answering(Stub.Answer.json(foreign))) {
            var others = new TmfOrders(stub.client());

            assertThat(others.relocate(Sample.RELOCATION, Sample.entry(true)))
                    .isInstanceOf(EntryReply.Unanswered.class);
            assertSilent(others.find(Sample.KEY));
            assertThat(stub.asked()).extracting(Stub.Asked::method).containsOnly("GET");
        }
    }

    @Test
    void aRefusalByAProxyIsNotSmartflexsRefusal() {
        try (var stub = Stub.answering(uri -> uri.startsWith(ProductResource.PATH)
                ? Stub.Answer.json("{\"id\": \"PRD-0001\", \"billingAccount\": {\"id\": \"BA-0001\"}}")
                : uri.contains("externalId=")
                        ? Stub.Answer.json("[]")
                        : new Stub.Answer(403, "text/html", "<html>Acceso denegado</html>", Map.of()))) {
            assertThat(new TmfOrders(stub.client()).relocate(Sample.RELOCATION, Sample.entry(false)))
                    .isInstanceOf(EntryReply.Unanswered.class);
        }
    }

    @Test
    void aKeyThatTheFilterWouldTakeForTwoIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> orders.find("17,18"));
    }

    @Test
    void aCompletedOrderIsNotCancelled() {
        var number = accepted(relocate(false));
        SMARTFLEX.control("orders/" + number + "/state", "{\"state\": \"inProgress\"}");
        SMARTFLEX.control("orders/" + number + "/state", "{\"state\": \"completed\"}");

        assertThat(orders.cancel(number, Sample.entry("17/C.7/enter/2", false))).isInstanceOf(EntryReply.Refused.class);
        assertThat(SMARTFLEX.posted(Cancellation.PATH)).isEmpty();
    }

    @Test
    void anOrderThatSmartflexRejectedNeedsNoCancelling() {
        var number = accepted(relocate(false));
        SMARTFLEX.control("orders/" + number + "/state", "{\"state\": \"rejected\"}");

        accepted(orders.cancel(number, Sample.entry("17/C.7/enter/2", false)));

        assertThat(SMARTFLEX.posted(Cancellation.PATH)).isEmpty();
    }

    @Test
    void aCancellationThatMustBeAssessedIsAccepted() {
        var number = accepted(relocate(false));
        SMARTFLEX.settings("{\"ordersAdvanceAfterReads\": 0, \"cancellation\": \"assessed\"}");

        accepted(orders.cancel(number, Sample.entry("17/C.7/enter/2", false)));
        accepted(orders.cancel(number, Sample.entry("17/C.7/enter/2", true)));

        assertThat(SMARTFLEX.posted(Cancellation.PATH)).hasSize(1);
    }

    @Test
    void aCancellationThatIsNotPossibleAnyMoreIsRefused() {
        var number = accepted(relocate(false));
        SMARTFLEX.settings("{\"ordersAdvanceAfterReads\": 0, \"cancellation\": \"refused\"}");

        assertThat(orders.cancel(number, Sample.entry("17/C.7/enter/2", false))).isInstanceOf(EntryReply.Refused.class);
    }

    @Test
    void aClaimThatIsClosedIsNotCancelled() {
        var claims = new TmfBillingClaims(SMARTFLEX.client());
        var number = accepted(claims.adjust(Sample.ADJUSTMENT, Sample.entry(false)));
        for (String status : List.of("inProgress", "resolved", "closed")) {
            SMARTFLEX.control("tickets/" + number + "/status", "{\"status\": \"" + status + "\"}");
        }

        assertThat(claims.cancel(number, Sample.entry("17/C.7/enter/2", false))).isInstanceOf(EntryReply.Refused.class);
    }

    private EntryReply relocate(boolean again) {
        return orders.relocate(Sample.RELOCATION, Sample.entry(again));
    }

    private static void befall(Fault fault) {
        SMARTFLEX.simulator().faults().add(fault.on("POST", COLLECTION));
    }

    private static List<String> aboutOrders() {
        return SMARTFLEX.simulator().journal().entries().stream()
                .filter(entry -> entry.path().startsWith(COLLECTION))
                .map(NeverTwiceTest::inShort)
                .toList();
    }

    private static String inShort(JournalEntry entry) {
        return entry.method() + " " + entry.status();
    }

    private static int ordersThere() {
        return new Listing(SMARTFLEX.client())
                .all(ProductOrder.class, COLLECTION + "?externalId={key}", Sample.KEY)
                .size();
    }
}
