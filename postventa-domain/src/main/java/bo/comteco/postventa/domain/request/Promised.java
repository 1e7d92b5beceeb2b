package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.procedure.Promise;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a client counts on now that their request has ended.
 *
 * @param effect the number of the effect by which it was entered
 * @param number by which the other system knows what was entered
 * @param product which it is about, or null
 * @param since the request's end
 * @param due from when on it is broken while it is not so, or null where no time was told
 */
public record Promised(
        int effect,
        Promise promise,
        String number,
        @Nullable String product,
        Instant since,
        @Nullable Instant due) {

    /** All of it; nothing before the end, and nothing after one that undoes what was entered. */
    static List<Promised> by(State state, Parameters parameters) {
        return state.ended().stream()
                .flatMap(ended -> state.effects().all().stream()
                        .filter(effect -> effect.stands() && effect.wanted() == Effect.Wanted.YES)
                        .flatMap(effect -> of(effect, ended, parameters)))
                .toList();
    }

    private static Stream<Promised> of(Effect effect, Instant ended, Parameters parameters) {
        return effect.kind().promises().stream()
                .map(promise -> new Promised(
                        effect.seq(),
                        promise,
                        effect.result().text(EffectReport.NUMBER),
                        effect.content().findText(Known.PRODUCT_FIELD).orElse(null),
                        ended,
                        promise.due(effect.content(), ended, parameters).orElse(null)));
    }

    public Optional<Instant> findDue() {
        return Optional.ofNullable(due);
    }
}
