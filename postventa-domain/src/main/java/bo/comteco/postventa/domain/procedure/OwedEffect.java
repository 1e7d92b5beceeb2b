package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.fact.Known;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An effect in a definition: its kind, on what condition it is owed, and whether the next node waits for it.
 *
 * @param rule the rule on whose outcome it depends, or null for always; the outcome is the one that the live trail
 *     holds: nothing is decided twice
 * @param outcome that outcome's name, or null for always
 * @param detached whether it stands outside the order
 * @param substitute what is owed instead when it is refused, rejected or expires, also after the end; or null
 */
public record OwedEffect(
        EffectKind kind,
        @Nullable Rule<?> rule,
        @Nullable String outcome,
        boolean detached,
        @Nullable EffectKind substitute) {

    public OwedEffect {
        if (substitute != null && !detached) {
            throw new IllegalArgumentException("nothing takes the place of " + kind
                    + ": when it is refused the request goes back; only what is owed afterwards has a substitute");
        }
    }

    /** Always owed, waited for. */
    public static OwedEffect of(EffectKind kind) {
        return new OwedEffect(kind, null, null, false, null);
    }

    public <O extends Enum<O>> OwedEffect when(Rule<O> rule, O outcome) {
        return new OwedEffect(kind, rule, outcome.name(), detached, substitute);
    }

    public OwedEffect afterwards() {
        return new OwedEffect(kind, rule, outcome, true, substitute);
    }

    /** The same, with what takes its place when it fails. */
    public OwedEffect otherwise(EffectKind substitute) {
        return new OwedEffect(kind, rule, outcome, detached, substitute);
    }

    public Optional<Rule<?>> condition() {
        return Optional.ofNullable(rule);
    }

    public Optional<EffectKind> findSubstitute() {
        return Optional.ofNullable(substitute);
    }

    /** Whether it is owed, by what was decided on the live trail. */
    public boolean isOwed(Known known) {
        return rule == null
                || outcome == null
                || known.outcomeOf(rule.name()).filter(outcome::equals).isPresent();
    }

    @Override
    public String toString() {
        var text = kind.name();
        if (rule != null) {
            text += " when " + rule.name() + " = " + outcome;
        }
        if (detached) {
            text += " afterwards";
        }
        return substitute == null ? text : text + " otherwise " + substitute.name();
    }
}
