package bo.comteco.postventa.application.finding;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Answers questions of some kinds with one call of a driven port. */
public interface FactFinder {

    /** The kinds it answers. */
    Set<FactKind<?>> kinds();

    /**
     * Answers questions of its kinds, all asked of the same customer and product.
     *
     * @param at the time the facts bear
     */
    Reply<List<Fact>> find(List<FactQuery> queries, Instant at);
}
