package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.walk.ParametersOf;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A snapshot that the edition does not know is refused, wherever it is wrong, and says which request it was. */
class UnknownSnapshotTest {

    private final Snapshot known = Suspension.atTheCashDesk().request().snapshot();

    @Test
    void whatWasStoredIsRestored() {
        var again = ServiceRequest.restore(known, Suspension.PROCEDURE, ParametersOf.values());

        assertThat(again.node().id()).isEqualTo("D.6.1");
        assertThat(again.snapshot()).isEqualTo(known);
        assertThat(again.version()).isEqualTo(known.records().size());
    }

    @Test
    void everyBeginningOfARecordIsARequestThatWas() {
        for (int records = 1; records <= known.records().size(); records++) {
            var earlier = new Snapshot(known.opening(), known.records().subList(0, records));

            assertThat(ServiceRequest.restore(earlier, Suspension.PROCEDURE, ParametersOf.values())
                            .version())
                    .isEqualTo(records);
        }
    }

    @Test
    void anotherProceduresRequestIsRefused() {
        assertThatExceptionOfType(UnknownSnapshot.class)
                .isThrownBy(() -> ServiceRequest.restore(known, Orders.PROCEDURE, ParametersOf.values()))
                .withMessage("request 1042 cannot be restored: it is of procedure D")
                .satisfies(unknown -> assertThat(unknown.number()).isEqualTo(1042));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ServiceRequest.open(known.opening(), Orders.PROCEDURE, ParametersOf.values()))
                .withMessage("opened for D, given B");
    }

    @Test
    void aGapIsRefused() {
        var records = new ArrayList<>(known.records());
        records.remove(2);

        assertRefused(new Snapshot(known.opening(), records), "record 4");
    }

    @Test
    void aRecordTwiceIsRefused() {
        var records = new ArrayList<>(known.records());
        records.add(2, records.get(1));

        assertRefused(new Snapshot(known.opening(), records), "record 2");
    }

    @Test
    void whatIsNotOpenedFirstOrIsOpenedTwiceIsRefused() {
        assertRefused(with(1, step -> act(step, Act.FOUND)), "record 1");
        assertRefused(with(2, step -> act(step, Act.OPENED)), "record 2");
    }

    @Test
    void aNodeThatTheEditionDoesNotHaveIsRefused() {
        assertRefused(with(completion(), step -> at(step, "D.99")), "D.99");
    }

    @Test
    void aNodeAtWhichItDidNotStandIsRefused() {
        assertRefused(with(completion(), step -> at(step, "D.7")), "D.7");
    }

    @Test
    void anOutcomeThatTheNodeDoesNotHaveIsRefused() {
        assertRefused(with(completion(), step -> outcome(step, "PERHAPS")), "PERHAPS");
        assertRefused(with(completion(), step -> outcome(step, null)), "outcome");
    }

    @Test
    void aFactThatNothingReadsIsRefused() {
        var weather = new Fact(
                "weather",
                Answers.none(),
                new Value.Text("dry"),
                known.opening().at());

        assertRefused(with(2, step -> facts(step, List.of(weather))), "weather");
    }

    @Test
    void aFactOfAnotherShapeIsRefused() {
        var records = known.records();
        int state = 1;
        while (records.get(state).facts().stream().noneMatch(fact -> fact.kind().equals("accrued"))) {
            state++;
        }
        assertRefused(
                with(
                        state + 1,
                        step -> facts(
                                step,
                                step.facts().stream()
                                        .map(fact -> new Fact(
                                                fact.kind(), fact.askedWith(), new Value.Choice("x"), fact.at()))
                                        .toList())),
                "Choice");
    }

    @Test
    void aReportOnNothingIsRefused() {
        int last = known.records().size();

        assertRefused(with(last, step -> effect(step, 7)), "7");
        assertRefused(with(last, step -> effect(step, null)), "effect");
        assertRefused(with(last, step -> outcome(step, "LOST")), "LOST");
    }

    @Test
    void anythingButAReportAfterTheEndIsRefused() {
        var ended = Suspension.admitted().desists().request().snapshot();
        var records = new ArrayList<>(ended.records());
        var last = records.get(records.size() - 1);
        records.add(new StepRecord(
                last.seq() + 1,
                last.at(),
                last.node(),
                "a",
                Act.COMPLETED,
                "YES",
                Answers.none(),
                List.of(),
                null,
                null));

        assertRefused(new Snapshot(ended.opening(), records), "the last");
    }

    private int completion() {
        return known.records().stream()
                .filter(step -> step.act() == Act.COMPLETED)
                .findFirst()
                .orElseThrow()
                .seq();
    }

    private Snapshot with(int seq, UnaryOperator<StepRecord> change) {
        var records = new ArrayList<>(known.records());
        records.set(seq - 1, change.apply(records.get(seq - 1)));
        return new Snapshot(known.opening(), records);
    }

    private static void assertRefused(Snapshot snapshot, String saying) {
        assertThatExceptionOfType(UnknownSnapshot.class)
                .isThrownBy(() -> ServiceRequest.restore(snapshot, Suspension.PROCEDURE, ParametersOf.values()))
                .withMessageStartingWith("request 1042 cannot be restored: ")
                .withMessageContaining(saying);
    }

    private static StepRecord act(StepRecord s, Act act) {
        return new StepRecord(
                s.seq(), s.at(), s.node(), s.actor(), act, s.outcome(), s.answers(), s.facts(), s.effect(), s.note());
    }

    private static StepRecord at(StepRecord s, String node) {
        return new StepRecord(
                s.seq(), s.at(), node, s.actor(), s.act(), s.outcome(), s.answers(), s.facts(), s.effect(), s.note());
    }

    private static StepRecord outcome(StepRecord s, @Nullable String outcome) {
        return new StepRecord(
                s.seq(), s.at(), s.node(), s.actor(), s.act(), outcome, s.answers(), s.facts(), s.effect(), s.note());
    }

    private static StepRecord facts(StepRecord s, List<Fact> facts) {
        return new StepRecord(
                s.seq(), s.at(), s.node(), s.actor(), s.act(), s.outcome(), s.answers(), facts, s.effect(), s.note());
    }

    private static StepRecord effect(StepRecord s, @Nullable Integer effect) {
        return new StepRecord(
                s.seq(), s.at(), s.node(), s.actor(), s.act(), s.outcome(), s.answers(), s.facts(), effect, s.note());
    }
}
