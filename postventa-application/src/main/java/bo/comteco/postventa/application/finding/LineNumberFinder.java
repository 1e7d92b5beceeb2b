package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.CallDetailFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The number of the line that was captured (G.1), by which Consultas is asked. */
public final class LineNumberFinder implements FactFinder {

    private static final Aspects<String> ASPECTS =
            new Aspects<String>().with(CallDetailFacts.LINE_NUMBER, Function.identity());

    private final TelephoneLines lines;

    public LineNumberFinder(TelephoneLines lines) {
        this.lines = lines;
    }

    @Override
    public Set<FactKind<?>> kinds() {
        return ASPECTS.kinds();
    }

    @Override
    public Reply<List<Fact>> find(List<FactQuery> queries, Instant at) {
        var reply = lines.numberOf(queries.get(0).product().orElseThrow());
        if (reply instanceof Reply.Answered<Optional<String>> answered
                && answered.answer().isEmpty()) {
            return Reply.silent(SystemName.SMARTFLEX, "the request's product has no line number any more");
        }
        return reply.map(number -> ASPECTS.of(number.orElseThrow(), queries, at));
    }
}
