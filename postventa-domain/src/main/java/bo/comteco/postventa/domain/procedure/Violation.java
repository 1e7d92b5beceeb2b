package bo.comteco.postventa.domain.procedure;

/**
 * A fault of a definition.
 *
 * @param node the node's id, or the procedure's letter where it is not one node's
 * @param detail what exactly
 */
public record Violation(Fault fault, String node, String detail) {

    /** What can be wrong with a definition. */
    public enum Fault {
        /** There is no step at all. */
        NO_STEPS,
        /** Two nodes have one id. */
        DUPLICATE_STEP,
        /** The id does not bear this procedure's letter and a manual number. */
        FOREIGN_NUMBER,
        /** Two asks bear one manual number: people could not tell them apart. */
        SECOND_ASK,
        /** A route leads to a node that does not exist. */
        UNKNOWN_TARGET,
        /** An outcome leads nowhere. */
        UNROUTED_OUTCOME,
        /** A route for an outcome that the node does not have. */
        FOREIGN_OUTCOME,
        /** Two routes for one outcome. */
        DOUBLE_ROUTE,
        /** No way leads here from the first node. */
        UNREACHABLE,
        /** No way leads from here to an ending. */
        NO_WAY_OUT,
        /** A way leads back without a payment that somebody decided. */
        LOOP,
        /** One path captures a field twice. */
        REPEATED_FIELD,
        /** One path decides the same rule twice: a listed path could not be walked. */
        REPEATED_DECISION,
        /** An effect depends on a rule that some path has not decided. */
        UNDECIDED_CONDITION,
        /** Between an enter and the last question before it something else is entered, or there is no question at all. */
        NO_RETREAT
    }

    @Override
    public String toString() {
        return fault + " at " + node + ": " + detail;
    }
}
