package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.ClaimFacts.OpenFault;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real Smartflex may say of a fault and the simulator does not: what is not known is never another step. */
class FaultStandingTest {

    private static final String TICKET = """
            {"id": "TT-1", "ticketType": "fault", "status": "inProgress", "description": "Sin señal",
             "creationDate": "2026-11-23T08:00:00-04:00", "somethingNew": {"a": [1]},
             "relatedEntity": [{"id": "PRD-1", "role": "faultyProduct", "@referredType": "Product"}]}
            """;

    private static final String WORK = """
            {"id": "OT-1", "category": "repair", "state": "inProgress", "orderDate": "2026-11-23T08:00:00-04:00",
             "relatedEntity": [{"id": "TT-1", "role": "fault", "@referredType": "TroubleTicket"}],
             "relatedParty": [{"id": "TEC-1", "name": "Tito", "role": "technician"}],
             "workOrderItem": [{"id": "1", "action": "add",
               "work": {"workCharacteristic": [{"name": "nativeState", "value": "5"}]}}]}
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": \"5\"|\"value\": \"99\"",
                "\"value\": \"5\"|\"value\": \"\"",
                "\"name\": \"nativeState\"|\"name\": \"state\"",
                "\"value\": \"5\"|\"value\": \"8\"",
                "\"id\": \"1\", \"action\"|\"work\": {\"workCharacteristic\": [{\"name\": \"nativeState\", \"value\": \"0\"}]}}, {\"action\""
            })
    void aWorkOrderThatCanNotBeReadIsSilence(String usual, String odd) {
        assertThat(WORK).contains(usual);

        assertSilent(last(TICKET, WORK.replace(usual, odd)));
        assertSilent(open(TICKET, WORK.replace(usual, odd)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"inProgress\"|\"asleep\"",
                "\"inProgress\"|\" \"",
                "\"creationDate\": \"2026-11-23T08:00:00-04:00\"|\"creationDate\": \"2026-11-23\"",
                "\"creationDate\"|\"created\"",
                "\"id\": \"TT-1\"|\"identifier\": \"TT-1\""
            })
    void aTicketThatCanNotBeReadIsSilence(String usual, String odd) {
        assertThat(TICKET).contains(usual);

        assertSilent(last(TICKET.replace(usual, odd), WORK));
    }

    @ParameterizedTest
    @CsvSource({
        "inProgress, REGISTERED",
        "' held ', REGISTERED",
        "resolved, CLOSED_SOLVED",
        "closed, CLOSED_SOLVED",
        "rejected, CANCELLED",
        "cancelled, CANCELLED"
    })
    void withoutFieldWorkTheTicketSaysHowAFaultStands(String status, FaultState state) {
        var ticket = TICKET.replace("\"inProgress\"", "\"" + status + "\"");

        assertThat(answer(last(ticket, ""))).hasValueSatisfying(fault -> {
            assertThat(fault.state()).isEqualTo(state);
            assertThat(fault.findTechnician()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"completed", "failed", " failed "})
    void fieldWorkThatIsLegalizedEndsAFaultWhoseTicketIsStillOpen(String state) {
        var work = WORK.replace("\"5\"", "\"8\"").replace("\"inProgress\"", "\"" + state + "\"");

        assertThat(answer(last(TICKET, work)).orElseThrow().state())
                .isEqualTo(state.equals("completed") ? FaultState.CLOSED_SOLVED : FaultState.CLOSED_UNSOLVED);
        assertThat(answer(open(TICKET, work))).isEmpty();
    }

    @Test
    void ofSeveralWorkOrdersTheLastOrderedCounts() {
        var later = WORK.replace("OT-1", "OT-2").replace("T08:00:00-04:00", "T08:30:00-04:00");

        assertThat(answer(last(TICKET, WORK.replace("\"5\"", "\"12\"") + ", " + later))
                        .orElseThrow()
                        .state())
                .isEqualTo(FaultState.ASSIGNED);
        assertThat(answer(last(TICKET, later + ", " + WORK.replace("\"5\"", "\"12\"")))
                        .orElseThrow()
                        .state())
                .isEqualTo(FaultState.ASSIGNED);
    }

    @Test
    void ofSeveralWorkOrdersOneWithoutADateIsSilence() {
        var undated = WORK.replace("OT-1", "OT-2").replace("\"orderDate\"", "\"date\"");

        assertSilent(last(TICKET, WORK + ", " + undated));
        assertThat(answer(last(TICKET, undated))).isPresent();
    }

    @Test
    void anotherFaultsWorkOrderIsNotThisOnes() {
        assertThat(answer(last(TICKET, WORK.replace("TT-1", "TT-2")))
                        .orElseThrow()
                        .state())
                .isEqualTo(FaultState.REGISTERED);
    }

    @Test
    void aCrewIsNamedInWhole() {
        var crew = WORK.replace(
                "\"role\": \"technician\"}",
                "\"role\": \"technician\"}, {\"id\": \"TEC-2\", \"role\": \"technician\"}");

        assertThat(answer(last(TICKET, crew)).orElseThrow().technician()).isEqualTo("Tito, TEC-2");
    }

    @Test
    void whatIsNotAboutTheProductOrNoFaultIsNone() {
        for (String odd : List.of(TICKET.replace("PRD-1", "PRD-2"), TICKET.replace("\"fault\"", "\"complaint\""))) {
            assertThat(answer(last(odd, WORK))).isEmpty();
            assertThat(answer(open(odd, WORK))).isEmpty();
        }
    }

    @Test
    void whatDoesNotSayWhatItIsAboutOrOfWhichTypeIsSilence() {
        for (String odd :
                List.of(TICKET.replace("\"Product\"", "\"ProductOrder\""), TICKET.replace("\"fault\"", "\"whim\""))) {
            assertSilent(last(odd, WORK));
            assertSilent(open(odd, WORK));
        }
    }

    @Test
    void aTicketWithoutWordsHasADash() {
        var mute = TICKET.replace("\"description\"", "\"text\"").replace("-04:00", "");

        assertThat(answer(last(mute, WORK)))
                .contains(new Fault("TT-1", FaultState.ASSIGNED, "—", Instant.parse("2026-11-23T12:00:00Z"), "Tito"));
    }

    private static Reply<Optional<Fault>> last(String ticket, String work) {
        return ask(ticket, work, faults -> faults.lastOf(new ProductId("PRD-1")));
    }

    private static Reply<List<OpenFault>> open(String ticket, String work) {
        return ask(ticket, work, faults -> faults.openOf(new ProductId("PRD-1")));
    }

    private static <T> Reply<T> ask(String ticket, String work, Function<TmfFaults, Reply<T>> question) {
        try (var stub =
                Stub.answering(uri -> Answer.json("[" + (uri.startsWith(TroubleTicket.PATH) ? ticket : work) + "]"))) {
            return question.apply(new TmfFaults(stub.client()));
        }
    }
}
