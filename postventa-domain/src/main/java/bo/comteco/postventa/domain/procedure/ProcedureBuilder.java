package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.procedure.Violation.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a procedure step by step: a decision is routed by its own outcomes alone (others do not compile), an activity
 * only goes on, a referral ends. What types cannot say is checked by {@link #build()}, which lists every fault at once.
 */
public final class ProcedureBuilder {

    private final ProcedureCode code;
    private final String title;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Violation> violations = new ArrayList<>();
    private boolean changesProduct;

    private ProcedureBuilder(ProcedureCode code, String title) {
        this.code = code;
        this.title = title;
    }

    /** Starts a procedure; its first step is where requests start. */
    public static ProcedureBuilder procedure(ProcedureCode code, String title) {
        return new ProcedureBuilder(code, title);
    }

    /** Its requests are opened about a product and change it: one open at a time (specification, section 3). */
    public ProcedureBuilder changesItsProduct() {
        changesProduct = true;
        return this;
    }

    /** A step with outcomes. */
    public <O extends Enum<O>> Routing<O> step(String id, String text, Decision<O> decision) {
        return new Routing<>(id, text, decision);
    }

    /** A step with one way on. */
    public Onward step(String id, String text, Activity activity) {
        return new Onward(id, text, activity);
    }

    /** A step that hands over and ends. */
    public ProcedureBuilder step(String id, String text, Kind.Refer referral) {
        nodes.add(new Node(id, text, referral, Map.of(Kind.DONE, new Target.End(Ending.REFERRED))));
        return this;
    }

    /**
     * The procedure.
     *
     * @throws InvalidProcedure with every fault of the definition
     */
    public Procedure build() {
        var faults = new ArrayList<>(violations);
        faults.addAll(new DefinitionCheck(code, nodes).violations());
        if (!faults.isEmpty()) {
            throw new InvalidProcedure(code, faults);
        }
        return new Procedure(code, title, changesProduct, nodes);
    }

    /** A decision whose outcomes are being routed. */
    public final class Routing<O extends Enum<O>> {

        private final String id;
        private final String text;
        private final Decision<O> decision;
        private final Map<String, Target> routes = new LinkedHashMap<>();

        private Routing(String id, String text, Decision<O> decision) {
            this.id = id;
            this.text = text;
            this.decision = decision;
        }

        public Routing<O> when(O outcome, String node) {
            return route(outcome, new Target.To(node));
        }

        public Routing<O> when(O outcome, Ending ending) {
            return route(outcome, new Target.End(ending));
        }

        private Routing<O> route(O outcome, Target target) {
            if (routes.putIfAbsent(outcome.name(), target) != null) {
                violations.add(new Violation(Fault.DOUBLE_ROUTE, id, outcome.name()));
            }
            return this;
        }

        public <P extends Enum<P>> Routing<P> step(String id, String text, Decision<P> decision) {
            return end().step(id, text, decision);
        }

        public Onward step(String id, String text, Activity activity) {
            return end().step(id, text, activity);
        }

        public ProcedureBuilder step(String id, String text, Kind.Refer referral) {
            return end().step(id, text, referral);
        }

        public Procedure build() {
            return end().build();
        }

        ProcedureBuilder end() {
            nodes.add(new Node(id, text, decision, routes));
            return ProcedureBuilder.this;
        }
    }

    /** An activity that has still to say where it goes on. */
    public final class Onward {

        private final String id;
        private final String text;
        private final Activity activity;

        private Onward(String id, String text, Activity activity) {
            this.id = id;
            this.text = text;
            this.activity = activity;
        }

        public ProcedureBuilder then(String node) {
            return route(new Target.To(node));
        }

        public ProcedureBuilder then(Ending ending) {
            return route(new Target.End(ending));
        }

        private ProcedureBuilder route(Target target) {
            nodes.add(new Node(id, text, activity, Map.of(Kind.DONE, target)));
            return ProcedureBuilder.this;
        }
    }
}
