package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the manual's procedures: an immutable graph of nodes. Everything derived from it is derived once, here. */
public final class Procedure {

    private final ProcedureCode code;
    private final String title;
    private final boolean changesProduct;
    private final Map<String, Node> nodes;
    private final Map<String, FactKind<?>> factKinds;
    private final Map<String, EffectKind> effectKinds;

    Procedure(ProcedureCode code, String title, boolean changesProduct, List<Node> nodes) {
        this.code = code;
        this.title = title;
        this.changesProduct = changesProduct;
        var byId = new LinkedHashMap<String, Node>();
        var facts = new LinkedHashMap<String, FactKind<?>>();
        var effects = new LinkedHashMap<String, EffectKind>();
        for (var node : nodes) {
            byId.put(node.id(), node);
            node.kind().reads().forEach(kind -> collect(kind, facts));
            collect(node.kind(), effects);
        }
        this.nodes = Collections.unmodifiableMap(byId);
        this.factKinds = Collections.unmodifiableMap(facts);
        this.effectKinds = Collections.unmodifiableMap(effects);
    }

    private static void collect(FactKind<?> kind, Map<String, FactKind<?>> facts) {
        if (facts.putIfAbsent(kind.name(), kind) == null) {
            kind.facts().forEach(input -> collect(input, facts));
        }
    }

    private static void collect(Kind kind, Map<String, EffectKind> effects) {
        if (kind instanceof Kind.Enter enter) {
            enter.effects().forEach(owed -> {
                collect(owed.kind(), effects);
                owed.findSubstitute().ifPresent(substitute -> collect(substitute, effects));
            });
        } else if (kind instanceof Kind.Pay pay) {
            collect(pay.order(), effects);
        } else if (kind instanceof Kind.Notify notice) {
            collect(notice.notice(), effects);
        }
    }

    private static void collect(EffectKind kind, Map<String, EffectKind> effects) {
        effects.putIfAbsent(kind.name(), kind);
        kind.undoing().ifPresent(undoing -> effects.putIfAbsent(undoing.name(), undoing));
    }

    public ProcedureCode code() {
        return code;
    }

    /** The manual's title, in Spanish. */
    public String title() {
        return title;
    }

    /**
     * Whether its requests are about a product from the opening on and change it: of these, one product has one open at a
     * time (specification, section 3).
     */
    public boolean changesProduct() {
        return changesProduct;
    }

    /** All nodes, in the manual's order. */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /** Where a request starts. */
    public Node first() {
        return nodes.values().iterator().next();
    }

    /** What may be asked for, where a request begins with that question (D.1); empty where it does not. */
    public List<String> askedFor() {
        return first().kind() instanceof Kind.Ask<?> ask ? ask.outcomes() : List.of();
    }

    /**
     * The policies by which a request may be assessed, in the manual's order.
     *
     * @param asked of what may be {@linkplain #askedFor() asked for}, what is; null for all of it
     */
    public List<RequirementPolicy> policies(@Nullable String asked) {
        var graph = new Graph(nodes());
        var reached = new LinkedHashSet<Node>();
        if (asked == null) {
            reached.addAll(nodes.values());
        } else if (first().route(asked) instanceof Target.To to) {
            reached.add(node(to.node()));
            reached.addAll(graph.reachable(node(to.node())));
        }
        return nodes.values().stream()
                .filter(reached::contains)
                .map(Node::kind)
                .filter(Kind.Assess.class::isInstance)
                .map(kind -> ((Kind.Assess) kind).policy())
                .distinct()
                .toList();
    }

    public Optional<Node> find(String id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /**
     * A node that must exist.
     *
     * @throws IllegalArgumentException when this procedure has no such node
     */
    public Node node(String id) {
        return find(id).orElseThrow(
                        () -> new IllegalArgumentException("procedure " + code + " has no node '" + id + "'"));
    }

    /** Every kind of fact that some node reads or asks with, by name. */
    public Map<String, FactKind<?>> factKinds() {
        return factKinds;
    }

    /** Every kind of effect that some node can owe, by name. */
    public Map<String, EffectKind> effectKinds() {
        return effectKinds;
    }
}
