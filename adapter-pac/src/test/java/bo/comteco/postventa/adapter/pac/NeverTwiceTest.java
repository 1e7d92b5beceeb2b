package bo.comteco.postventa.adapter.pac;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.adapter.pac.Stub.Answer;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One key is one invoice, whatever is lost on the way; proved by what the simulator was asked. */
class NeverTwiceTest {

    @RegisterExtension
    static final SimulatedPac PAC = new SimulatedPac();

    private final PacInvoices invoices = new PacInvoices(PAC.client());

    @Test
    void aFirstAttemptPostsWithoutLooking() {
        accepted(issue(false));

        assertThat(PAC.inShort()).containsExactly("POST 201");
    }

    @Test
    void anotherAttemptLooksFirstAndPostsWhatIsNotThere() {
        accepted(issue(true));

        assertThat(PAC.inShort()).containsExactly("GET 200", "POST 201");
    }

    @Test
    void anotherAttemptTakesWhatIsThereForTheAnswer() {
        var first = accepted(issue(false));
        PAC.forget();

        assertThat(accepted(issue(true))).isEqualTo(first);
        assertThat(PAC.inShort()).containsExactly("GET 200");
    }

    @Test
    void theFirstsAnswerToASecondPostIsTakenToo() {
        var first = accepted(issue(false));

        assertThat(accepted(issue(false))).isEqualTo(first);
        assertThat(PAC.inShort()).containsExactly("POST 201", "POST 200");
    }

    @Test
    void aConnectionThatBreaksAfterTheWorkIsOnePostAndOneLook() {
        befall(Fault.of(FaultKind.WORK_THEN_CLOSE));

        accepted(issue(false));

        assertThat(PAC.inShort()).containsExactly("POST 0", "GET 200");
    }

    @Test
    void anAnswerThatComesTooLateIsOnePostAndOneLook() {
        befall(Fault.of(FaultKind.WORK_THEN_SLOW).lasting(Duration.ofSeconds(9)));
        var impatient = new PacInvoices(PAC.clientWaiting(Duration.ofSeconds(3)));

        accepted(impatient.issue(Sample.INVOICE, Sample.entry(false)));

        assertThat(PAC.inShort()).containsExactly("POST 201", "GET 200");
    }

    @ParameterizedTest
    @EnumSource(NonsenseShape.class)
    void anUnreadableAnswerIsOnePostAndOneLook(NonsenseShape shape) {
        befall(Fault.of(FaultKind.WORK_THEN_NONSENSE).shaped(shape));

        accepted(issue(false));

        assertThat(PAC.inShort()).containsExactly("POST 200", "GET 200");
    }

    @Test
    void aConnectionThatBreaksBeforeTheWorkIsUncertain() {
        befall(Fault.of(FaultKind.DOWN));

        assertThat(issue(false)).isInstanceOf(EntryReply.Uncertain.class);

        assertThat(PAC.inShort()).containsExactly("POST 0", "GET 200");
        assertThat(answer(invoices.find(Sample.KEY))).isEmpty();
    }

    @Test
    void whereThereIsNoConnectionNothingWasSent() {
        PAC.down();

        assertThat(issue(false)).isInstanceOf(EntryReply.NotSent.class);
        assertThat(issue(true)).isInstanceOf(EntryReply.NotSent.class);
        assertThat(annul("FP-000001", false)).isInstanceOf(EntryReply.NotSent.class);
        assertThat(annul("FP-000001", true)).isInstanceOf(EntryReply.NotSent.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 407, 408, 425, 429, 404, 500, 502, 503, 504})
    void whatMayPassAndWhatPacDidNotSayIsNoRefusal(int status) {
        befall(Fault.of(FaultKind.STATUS).answering(status));

        assertThat(issue(false)).isInstanceOf(EntryReply.Uncertain.class);

        accepted(issue(true));
        assertThat(PAC.inShort()).containsExactly("POST " + status, "GET 200", "GET 200", "POST 201");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 409, 422})
    void whatPacRefusesIsNotLookedFor(int status) {
        befall(Fault.of(FaultKind.STATUS).answering(status));

        assertThat(issue(false))
                .isInstanceOfSatisfying(
                        EntryReply.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo("as told by a fault"));

        assertThat(PAC.inShort()).containsExactly("POST " + status);
    }

    @Test
    void aRefusalByAProxyIsNotPacsRefusal() {
        for (Answer refusal : new Answer[] {
            new Answer(403, "text/html", "<html>Acceso denegado</html>", Map.of()),
            new Answer(422, "application/problem+json", "{\"type\": \"about:blank\", \"detail\": \"no\"}", Map.of()),
            Answer.json(400, "{\"error\": \"Bad Request\"}")
        }) {
            try (var stub = Stub.answering(uri -> uri.contains("key=") ? Answer.json("[]") : refusal)) {
                assertThat(new PacInvoices(stub.client()).issue(Sample.INVOICE, Sample.entry(false)))
                        .isInstanceOf(EntryReply.Uncertain.class);
            }
        }
    }

    @Test
    void aRepetitionThatIsRefusedBecauseTheFirstArrivedAfterAllIsTheFirst() {
        var looks = new AtomicInteger();
        var late = "[{\"number\": \"FP-7\", \"key\": \"" + Sample.KEY + "\"}]";
        var used = "{\"type\": \"urn:postventa:pac:key-used\"}";
        try (var stub = Stub.answering(uri -> uri.contains("key=")
                ? Answer.json(looks.getAndIncrement() == 0 ? "[]" : late)
                : Answer.json(409, used))) {
            var again = new PacInvoices(stub.client()).issue(Sample.INVOICE, Sample.entry(true));

            assertThat(accepted(again)).isEqualTo("FP-7");
        }
    }

    @Test
    void aListThatIgnoresTheKeyIsNoAnswer() {
        var foreign = "[{\"number\": \"FP-9\", \"key\": \"somebody-elses\"}]";
        try (var stub = Stub.answering(Answer.json(foreign))) {
            var others = new PacInvoices(stub.client());

            assertThat(others.issue(Sample.INVOICE, Sample.entry(true))).isInstanceOf(EntryReply.NotSent.class);
            assertSilent(others.find(Sample.KEY));
            assertThat(stub.asked()).extracting(Stub.Asked::method).containsOnly("GET");
        }
    }

    @Test
    void severalWithOneKeyAreForAnOperator() {
        var one = "{\"number\": \"FP-1\", \"key\": \"" + Sample.KEY + "\"}";
        try (var stub = Stub.answering(Answer.json("[" + one + "," + one.replace("FP-1", "FP-2") + "]"))) {
            assertThat(new PacInvoices(stub.client()).issue(Sample.INVOICE, Sample.entry(true)))
                    .isInstanceOfSatisfying(
                            EntryReply.Several.class,
                            several -> assertThat(several.numbers()).containsExactly("FP-1", "FP-2"));
        }
    }

    @Test
    void anAnswerForAnotherKeyIsNotBelieved() {
        try (var stub = Stub.answering(uri ->
                Answer.json(uri.contains("key=") ? "[]" : "{\"number\": \"FP-9\", \"key\": \"somebody-elses\"}"))) {
            assertThat(new PacInvoices(stub.client()).issue(Sample.INVOICE, Sample.entry(false)))
                    .isInstanceOf(EntryReply.Uncertain.class);
        }
    }

    @Test
    void whatCanNotBeLookedForIsNotPosted() {
        PAC.befall(Fault.of(FaultKind.UNAVAILABLE).on("GET", "/invoices").times(1));

        assertThat(issue(true)).isInstanceOf(EntryReply.NotSent.class);

        assertThat(PAC.inShort()).containsExactly("GET 503");
    }

    @Test
    void whereTheLookFailsTooNobodyKnows() {
        befall(Fault.of(FaultKind.WORK_THEN_CLOSE));
        PAC.befall(Fault.of(FaultKind.UNAVAILABLE).on("GET", "/invoices").times(1));

        assertThat(issue(false)).isInstanceOf(EntryReply.Uncertain.class);
        accepted(issue(true));
    }

    @Test
    void theContentOfAnInvoiceStandsInNoTrouble() {
        befall(Fault.of(FaultKind.UNAVAILABLE));

        assertThat(issue(false))
                .isInstanceOfSatisfying(
                        EntryReply.Unanswered.class,
                        unanswered -> assertThat(unanswered.trouble())
                                .isNotBlank()
                                .doesNotContain("Bruno", "9000002", "44000002", "CUS-"));
    }

    @Test
    void aKeyThatTheWireDoesNotAllowIsAMistakeOfTheCaller() {
        assertThatIllegalArgumentException().isThrownBy(() -> invoices.find("17,18"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> invoices.issue(Sample.INVOICE, Sample.entry("a\r\nX-Other: 1", false)));
    }

    @Test
    void anAnnulmentIsOnePostAndAnotherAttemptLooksFirst() {
        var number = accepted(issue(false));
        PAC.forget();

        accepted(annul(number, false));
        accepted(annul(number, true));
        accepted(annul(number, false));

        assertThat(PAC.inShort()).containsExactly("POST 200", "GET 200", "POST 200");
    }

    @Test
    void anAnnulmentWhoseAnswerIsUnreadableIsLookedAt() {
        var number = accepted(issue(false));
        PAC.forget();
        befall(Fault.of(FaultKind.WORK_THEN_NONSENSE).shaped(NonsenseShape.WRONG));

        accepted(annul(number, false));

        assertThat(PAC.inShort()).containsExactly("POST 200", "GET 200");
    }

    @Test
    void anAnnulmentThatMayNotHaveArrivedIsUncertain() {
        var number = accepted(issue(false));
        befall(Fault.of(FaultKind.DOWN));

        assertThat(annul(number, false)).isInstanceOf(EntryReply.Uncertain.class);

        befall(Fault.of(FaultKind.WORK_THEN_CLOSE));
        PAC.befall(Fault.of(FaultKind.UNAVAILABLE).on("GET", "/invoices").times(1));
        assertThat(annul(number, false)).isInstanceOf(EntryReply.Uncertain.class);
        accepted(annul(number, true));
    }

    @Test
    void anInvoiceOfAClosedPeriodIsNotAnnulled() {
        var number = accepted(issue(false));
        PAC.control("POST", "invoices/" + number + "/closing", "{}");

        assertThat(annul(number, false))
                .isInstanceOfSatisfying(
                        EntryReply.Refused.class,
                        refused -> assertThat(refused.reason()).contains("periodo fiscal"));
        assertThat(annul(number, true)).isInstanceOf(EntryReply.Refused.class);
    }

    @Test
    void anAnnulmentThatAnswersAnotherInvoiceIsNotBelieved() {
        try (var stub = Stub.answering(Answer.json("{\"number\": \"FP-9\", \"status\": \"ANNULLED\"}"))) {
            assertThat(new PacInvoices(stub.client()).annul("FP-1", Sample.entry(false)))
                    .isInstanceOf(EntryReply.Uncertain.class);
        }
    }

    private EntryReply issue(boolean again) {
        return invoices.issue(Sample.INVOICE, Sample.entry(again));
    }

    private EntryReply annul(String number, boolean again) {
        return invoices.annul(number, Sample.entry("17/G.4/2", again));
    }

    private static void befall(Fault fault) {
        PAC.befall(fault.on("POST", "/invoices").times(1));
    }
}
