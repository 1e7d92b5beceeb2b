package bo.comteco.postventa.domain.procedure;

/** Where a route leads: to a node, or to an ending of the request. */
public sealed interface Target {

    /** To a node, by its id. */
    record To(String node) implements Target {
        @Override
        public String toString() {
            return node;
        }
    }

    /** To the end. */
    record End(Ending ending) implements Target {
        @Override
        public String toString() {
            return ending.name();
        }
    }
}
