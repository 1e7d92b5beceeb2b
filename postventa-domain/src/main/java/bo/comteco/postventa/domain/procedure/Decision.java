package bo.comteco.postventa.domain.procedure;

/**
 * A kind of step that has outcomes of its own, each of which is routed.
 *
 * @param <O> its outcomes
 */
public sealed interface Decision<O extends Enum<O>> extends Kind permits Kind.Assess, Kind.Ask, Kind.Find, Kind.Pay {

    /** The enumeration of its outcomes. */
    Class<O> outcomeType();
}
