package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.parameter.Parameters;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has still to be found out where a request stands: what its node reads, and now and then all that came before. */
final class Inquiry {

    private final Arrival here;
    private final Trail trail;
    private final Findings findings;
    private final EffectLedger effects;
    private final Parameters parameters;

    Inquiry(Arrival here, Trail trail, Findings findings, EffectLedger effects, Parameters parameters) {
        this.here = here;
        this.trail = trail;
        this.findings = findings;
        this.effects = effects;
        this.parameters = parameters;
    }

    List<FactQuery> open(Known known) {
        var wanted = wanted();
        return wanted.isEmpty() ? List.of() : OpenQuestions.about(wanted, known, this::isAnswered);
    }

    /** Whether a fact answers one of the questions that are open. */
    boolean asksFor(Fact fact, List<FactQuery> open) {
        return findings.isNews(fact)
                && open.stream()
                        .filter(query -> query.kind().name().equals(fact.kind()))
                        .anyMatch(query -> query.with().equals(fact.askedWith())
                                && !(isAgeMeasured() && fact.at().isBefore(oldest(query.kind()))));
    }

    private Set<FactKind<?>> wanted() {
        var kinds = here.node().kind().reads();
        if (!here.looksAgain()) {
            return kinds;
        }
        var all = new LinkedHashSet<>(kinds);
        all.addAll(trail.reads());
        var carried = effects.carried();
        all.removeIf(kind -> carried.contains(kind) && findings.has(kind));
        return all;
    }

    private boolean isAnswered(FactQuery query) {
        return findings.answers(query) && !(isAgeMeasured() && findings.isOlder(query.kind(), oldest(query.kind())));
    }

    /** After something was entered its own traces must not look like a change, so facts age only where it matters. */
    private boolean isAgeMeasured() {
        return here.looksAgain() || effects.entered().isEmpty();
    }

    private Instant oldest(FactKind<?> kind) {
        return here.since().minus(parameters.greatestAge(kind.name()));
    }
}
