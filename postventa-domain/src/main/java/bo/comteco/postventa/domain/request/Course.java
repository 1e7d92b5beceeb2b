package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One decision under way: what it appends, and how far the request goes by itself after it. */
final class Course {

    private final State next;
    private final Instant at;
    private final List<StepRecord> appended = new ArrayList<>();
    private List<Fact> taken = List.of();

    Course(State next, Instant at) {
        this.next = next;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    State next() {
        return next;
    }

    List<StepRecord> appended() {
        return appended;
    }

    void append(String node, String actor, Act act, @Nullable String outcome, Answers answers) {
        append(node, actor, act, outcome, answers, null, null);
    }

    void append(
            String node,
            String actor,
            Act act,
            @Nullable String outcome,
            Answers answers,
            @Nullable Integer effect,
            @Nullable Message note) {
        var step = new StepRecord(next.seq() + 1, at, node, actor, act, outcome, answers, taken, effect, note);
        taken = List.of();
        new Fold(next).apply(step);
        appended.add(step);
    }

    /** Takes facts; they are recorded with what follows from them, where something does. */
    void take(List<Fact> facts) {
        next.take(facts, at);
        taken = facts;
    }

    /** Goes on, a node at a time, until somebody else is waited for. */
    void goOn() {
        while (next.ending().isEmpty() && goesOn()) {
            // until it does not
        }
        if (!taken.isEmpty()) {
            bySystem(next.node().id(), Act.FOUND, null, null);
        }
    }

    private boolean goesOn() {
        var contradicted = next.contradicted();
        if (contradicted.isPresent()) {
            var changes = next.trail().changesIn(next.findings());
            bySystem(contradicted.get().id(), Act.CHANGED, null, Notices.changed(changes));
            return true;
        }
        if (!next.needs().isEmpty()) {
            return false;
        }
        var outcome = next.node().kind().accept(new ByItself(next, at));
        outcome.ifPresent(decided -> bySystem(next.node().id(), Act.DECIDED, decided, null));
        return outcome.isPresent();
    }

    private void bySystem(String node, Act act, @Nullable String outcome, @Nullable Message note) {
        append(node, StepRecord.SYSTEM, act, outcome, Answers.none(), null, note);
    }
}
