package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.EffectKind;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an adviser is told when something happened that nobody had sent: a request came back, an effect was replaced. */
final class Notices {

    private static final String CHANGED = "fact.changed";
    private static final String FACTS = "facts";

    private Notices() {}

    /** That facts of these kinds have changed. */
    static Message changed(Collection<String> kinds) {
        return of(
                kinds.stream().map(kind -> (Object) Message.of("fact." + kind)).toList());
    }

    /** A change on top of what is told already: until a person acts, every change is named. */
    static Message changed(@Nullable Message told, Message change) {
        if (told == null || !told.key().equals(CHANGED)) {
            return change;
        }
        var all = new LinkedHashSet<Object>((List<?>) told.arguments().get(FACTS));
        all.addAll((List<?>) change.arguments().get(FACTS));
        return of(all);
    }

    private static Message of(Collection<Object> facts) {
        return Message.of(CHANGED).with(FACTS, List.copyOf(facts));
    }

    /** That something could not be entered, or was not paid. */
    static Message failed(Effect effect, EffectReport.Result result, Answers data) {
        return Message.of("effect.failed." + result)
                .with("effect", Message.of("effect." + effect.kind().name()))
                .with("reason", reason(data));
    }

    /** That something failed for which nobody waited, and what takes its place. */
    static Message replaced(Effect effect, EffectReport.Result result, Answers data, EffectKind instead) {
        return Message.of("effect.replaced." + result)
                .with("effect", Message.of("effect." + effect.kind().name()))
                .with("instead", Message.of("effect." + instead.name()))
                .with("reason", reason(data));
    }

    /** What an operator did about an effect, and why. */
    static Message byHand(Effect effect, ByHand what) {
        var said = what instanceof ByHand.Done done
                ? about(effect, "effect.done-by-hand").with("number", done.number())
                : about(effect, what instanceof ByHand.Retry ? "effect.retried" : "effect.given-up-by-hand");
        return said.with("reason", what.reason());
    }

    /** That an effect was given up: it was not done, may have been done or, not wanted any more, may have been left. */
    static Message givenUp(Effect effect) {
        return about(effect, outcome(effect)).with("reason", reason(effect.result()));
    }

    private static String outcome(Effect effect) {
        if (effect.wanted() == Effect.Wanted.NO) {
            return "effect.maybe-left";
        }
        return effect.status() == EffectStatus.GIVEN_UP ? "effect.not-done" : "effect.maybe-done";
    }

    private static Message about(Effect effect, String key) {
        return Message.of(key)
                .with("effect", Message.of("effect." + effect.kind().name()))
                .with("system", effect.kind().system().title());
    }

    /** That somebody gave it into other hands. */
    static Message handedOver(String by, String reason) {
        return Message.of("request.handed-over").with("adviser", by).with("reason", reason);
    }

    /** That nobody touched it for so long. */
    static Message lapsed(Duration idleTime) {
        return Message.of("request.lapsed").with("days", Math.toIntExact(idleTime.toDays()));
    }

    private static Object reason(Answers data) {
        var given = data.findText(EffectReport.REASON);
        return given.isPresent() ? given.get() : Message.of("effect.no-reason");
    }
}
