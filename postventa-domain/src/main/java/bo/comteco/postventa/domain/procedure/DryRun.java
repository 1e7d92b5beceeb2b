package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.answer.MissingAnswer;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes the way of a request up to its first assessment without there being one: rules decide on what systems say,
 * captures are passed over with what is known. Nothing is entered, and nothing is kept (D-102).
 */
public final class DryRun {

    /** Finds out what systems say. */
    @FunctionalInterface
    public interface Finding {

        /** The same knowledge with what systems say of these kinds; of a silent one nothing. */
        Known find(Known known, Set<FactKind<?>> kinds);
    }

    private final Procedure procedure;
    private final @Nullable String askedFor;
    private final Finding finding;

    private DryRun(Procedure procedure, @Nullable String askedFor, Finding finding) {
        this.procedure = procedure;
        this.askedFor = askedFor;
        this.finding = finding;
    }

    /**
     * What would become of a request.
     *
     * @param askedFor of what the procedure asks first, what is wanted; null where it does not ask
     * @param known whom it is about and what was said and seen
     */
    public static Outlook of(Procedure procedure, @Nullable String askedFor, Known known, Finding finding) {
        return procedure.policies(askedFor).isEmpty()
                ? new Outlook.NothingRequired()
                : new DryRun(procedure, askedFor, finding).from(procedure.first(), known);
    }

    private Outlook from(Node node, Known known) {
        if (node.kind() instanceof Kind.Assess assess) {
            return assessed(assess.policy(), known);
        }
        if (node.kind() instanceof Kind.Find<?> find) {
            return decided(node, find.rule(), finding.find(known, find.rule().reads()));
        }
        if (node.kind() instanceof Kind.Ask<?>) {
            return askedFor == null ? new Outlook.Waits(Set.of()) : on(node, askedFor, known);
        }
        return node.kind() instanceof Kind.Capture ? on(node, Kind.DONE, known) : new Outlook.NothingRequired();
    }

    private Outlook decided(Node node, Rule<?> rule, Known known) {
        var silent = EnumSet.noneOf(SystemName.class);
        rule.reads().stream()
                .filter(kind -> !known.knows(kind))
                .map(FactKind::system)
                .forEach(silent::add);
        if (!silent.isEmpty()) {
            return new Outlook.Waits(silent);
        }
        var outcome = rule.decide(known).name();
        return node.route(outcome) instanceof Target.End end
                ? new Outlook.Ends(end.ending(), rule.explain(outcome, known).orElse(null))
                : on(node, outcome, known);
    }

    private Outlook on(Node node, String outcome, Known known) {
        return node.route(outcome) instanceof Target.To to
                ? from(procedure.node(to.node()), known)
                : new Outlook.NothingRequired();
    }

    private Outlook assessed(RequirementPolicy policy, Known known) {
        var kinds = new LinkedHashSet<FactKind<?>>();
        policy.requirements().stream()
                .filter(requirement -> requirement.appliesTo().appliesTo(known.subject()))
                .forEach(requirement -> kinds.addAll(requirement.judgement().reads()));
        var found = finding.find(known, kinds);
        return new Outlook.Assessed(policy.requirements().stream()
                .map(requirement -> foreseen(requirement, found))
                .toList());
    }

    /** What a capture on the way would have asked may be missing here, as it never is in a request. */
    private static Outlook.Foreseen foreseen(Requirement requirement, Known known) {
        try {
            return new Outlook.Foreseen(requirement, requirement.assess(known).verdict(), null);
        } catch (MissingAnswer unsaid) {
            return new Outlook.Foreseen(requirement, null, unsaid.field());
        }
    }
}
