package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What happens at a node: one of a closed family (specification, section 5). A new kind breaks every {@link KindVisitor} at
 * compile time until it knows it.
 */
public sealed interface Kind permits Decision, Activity, Kind.Refer {

    /** The one way on from an {@link Activity}. */
    String DONE = "DONE";

    /** The names of its outcomes, in their order. */
    List<String> outcomes();

    /** The kinds of fact that must be known at this node. */
    Set<FactKind<?>> reads();

    <R> R accept(KindVisitor<R> visitor);

    /** A requirement policy; it stays here while unmet. */
    record Assess(RequirementPolicy policy) implements Decision<Met> {
        @Override
        public Class<Met> outcomeType() {
            return Met.class;
        }

        @Override
        public Set<FactKind<?>> reads() {
            return policy.reads();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.assess(this);
        }
    }

    /** A closed question to client or adviser: the only kind whose outcome a caller gives. */
    record Ask<O extends Enum<O>>(
            Class<O> outcomeType, @Nullable Summary summary, Set<FactKind<?>> shows) implements Decision<O> {
        @Override
        public Set<FactKind<?>> reads() {
            return withSummary(shows, summary);
        }

        /** What is shown with the question. */
        public Optional<Summary> findSummary() {
            return Optional.ofNullable(summary);
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.ask(this);
        }
    }

    /** A fact from a system that decides the way. */
    record Find<O extends Enum<O>>(Rule<O> rule) implements Decision<O> {
        @Override
        public Class<O> outcomeType() {
            return rule.outcomes();
        }

        @Override
        public Set<FactKind<?>> reads() {
            return rule.reads();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.find(this);
        }
    }

    /** A find that decides nothing: it only fetches. */
    record Fetch(Set<FactKind<?>> facts) implements Activity {
        @Override
        public Set<FactKind<?>> reads() {
            return facts;
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.fetch(this);
        }
    }

    /** Data from the adviser. */
    record Capture(Form form, Set<FactKind<?>> shows) implements Activity {
        @Override
        public Set<FactKind<?>> reads() {
            var kinds = new LinkedHashSet<>(shows);
            kinds.addAll(form.reads());
            return kinds;
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.capture(this);
        }
    }

    /**
     * Something entered in another system, one effect after the other. Refused or given up, it leads back to the last
     * ask or capture, and what this node had entered is undone: a default that the kernel states once.
     */
    record Enter(List<OwedEffect> effects) implements Activity {
        public Enter {
            effects = List.copyOf(effects);
        }

        @Override
        public Set<FactKind<?>> reads() {
            var kinds = new LinkedHashSet<FactKind<?>>();
            effects.forEach(effect -> kinds.addAll(effect.kind().reads()));
            return kinds;
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.enter(this);
        }
    }

    /** A text for the client that the adviser confirms having said. */
    record Tell(@Nullable Summary summary, Set<FactKind<?>> shows) implements Activity {
        @Override
        public Set<FactKind<?>> reads() {
            return withSummary(shows, summary);
        }

        /** What is told in detail. */
        public Optional<Summary> findSummary() {
            return Optional.ofNullable(summary);
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.tell(this);
        }
    }

    /** A payment order that the request waits for. One of 0.00 is not ordered: it is paid. */
    record Pay(EffectKind order) implements Decision<Payment> {

        /** The field of the order's content that holds its amount. */
        public static final String AMOUNT = "amount";

        public Pay {
            if (order.system() != SystemName.CASH_DESK) {
                throw new IllegalArgumentException(
                        "a payment is ordered of the cash desk, but " + order + " goes to " + order.system());
            }
        }

        @Override
        public Class<Payment> outcomeType() {
            return Payment.class;
        }

        @Override
        public Set<FactKind<?>> reads() {
            return order.reads();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.pay(this);
        }
    }

    /** A document, signed. */
    record Print(PrintedDocument document) implements Activity {
        @Override
        public Set<FactKind<?>> reads() {
            return document.content().reads();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.print(this);
        }
    }

    /** A message to somebody else; the request goes on at once. */
    record Notify(EffectKind notice) implements Activity {
        @Override
        public Set<FactKind<?>> reads() {
            return notice.reads();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.notify(this);
        }
    }

    /** The hand-over to another procedure or office; it ends the request. */
    record Refer(Referral referral) implements Kind {
        @Override
        public List<String> outcomes() {
            return List.of(DONE);
        }

        @Override
        public Set<FactKind<?>> reads() {
            return Set.of();
        }

        @Override
        public <R> R accept(KindVisitor<R> visitor) {
            return visitor.refer(this);
        }
    }

    static Decision<Met> assess(RequirementPolicy policy) {
        return new Assess(there(policy, "policy"));
    }

    static <O extends Enum<O>> Decision<O> ask(Class<O> outcomes, FactKind<?>... shows) {
        return new Ask<>(outcomes, null, Set.of(shows));
    }

    static <O extends Enum<O>> Decision<O> ask(Class<O> outcomes, Summary summary) {
        return new Ask<>(outcomes, there(summary, "summary"), Set.of());
    }

    static <O extends Enum<O>> Decision<O> find(Rule<O> rule) {
        return new Find<>(there(rule, "rule"));
    }

    static Activity fetch(FactKind<?>... facts) {
        return new Fetch(Set.of(facts));
    }

    static Activity capture(Form form, FactKind<?>... shows) {
        return new Capture(there(form, "form"), Set.of(shows));
    }

    static Activity enter(EffectKind effect) {
        return new Enter(List.of(OwedEffect.of(there(effect, "effect"))));
    }

    static Activity enter(OwedEffect... effects) {
        return new Enter(List.of(effects));
    }

    static Activity tell(FactKind<?>... shows) {
        return new Tell(null, Set.of(shows));
    }

    static Activity tell(Summary summary) {
        return new Tell(there(summary, "summary"), Set.of());
    }

    static Decision<Payment> pay(EffectKind order) {
        return new Pay(there(order, "order"));
    }

    static Activity print(PrintedDocument document) {
        return new Print(there(document, "document"));
    }

    static Activity notice(EffectKind notice) {
        return new Notify(there(notice, "notice"));
    }

    static Refer refer(Referral referral) {
        return new Refer(there(referral, "referral"));
    }

    /** A constant that stands below the definition that uses it is null while that is built. */
    private static <T> T there(T constant, String what) {
        return Objects.requireNonNull(constant, what + " is null: does its constant stand below the definition?");
    }

    private static Set<FactKind<?>> withSummary(Set<FactKind<?>> shows, @Nullable Summary summary) {
        if (summary == null) {
            return shows;
        }
        var kinds = new LinkedHashSet<>(shows);
        kinds.addAll(summary.reads());
        return kinds;
    }
}
