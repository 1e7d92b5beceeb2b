package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.parameter.Parameters;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What a rule may look at, put together by hand: for tests of one rule. Opened when the walks are, if nothing else is said. */
public final class KnownOf {

    private final Instant at;
    private final Map<String, Value> facts = new HashMap<>();
    private Subject subject = Subjects.aHolder();
    private Parameters parameters = ParametersOf.values();
    private Answers answers = Answers.none();
    private Instant openedAt = ProcedureWalk.MORNING;

    private KnownOf(Instant at) {
        this.at = at;
    }

    /** At a moment, of a holder in person, without parameters, answers or facts. */
    public static KnownOf at(Instant at) {
        return new KnownOf(at);
    }

    public KnownOf subject(Subject other) {
        subject = other;
        return this;
    }

    public KnownOf openedAt(Instant other) {
        openedAt = other;
        return this;
    }

    public KnownOf parameters(Parameters other) {
        parameters = other;
        return this;
    }

    public KnownOf answers(Answers given) {
        answers = answers.and(given);
        return this;
    }

    public <T> KnownOf fact(FactKind<T> kind, T thing) {
        facts.put(kind.name(), kind.write(thing));
        return this;
    }

    public Known known() {
        return new Known(1042, subject, parameters, openedAt, at, answers, Map.copyOf(facts), Map.of(), Map.of());
    }
}
