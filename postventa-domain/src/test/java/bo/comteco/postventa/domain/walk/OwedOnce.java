package bo.comteco.postventa.domain.walk;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Nothing is owed twice: each effect has a key of its own and, once it was owed, one content; what has come to something
 * is not owed again; of a kind at most one is wanted at a time, all others are undone, being undone, or told; and
 * nothing is undone twice, unless undoing it was refused and it was taken over since.
 */
public final class OwedOnce implements Consumer<Moment> {

    private static final Set<EffectStatus> OVER = EnumSet.of(
            EffectStatus.STANDING,
            EffectStatus.REFUSED,
            EffectStatus.GIVEN_UP,
            EffectStatus.GIVEN_UP_UNCERTAIN,
            EffectStatus.VOID,
            EffectStatus.UNDONE);

    @Override
    public void accept(Moment moment) {
        var request = moment.after();
        assertThat(request.effects()).extracting(Effect::key).doesNotHaveDuplicates();
        for (var effect : request.effects()) {
            moment.before(effect).ifPresent(before -> sameThing(before, effect));
            assertThat(count(
                            request,
                            other -> other.findUndoes()
                                            .filter(undone -> undone == effect.seq())
                                            .isPresent()
                                    && other.status() != EffectStatus.REFUSED))
                    .as("undoings of %s", effect.key())
                    .isLessThanOrEqualTo(1);
        }
        wantedOnce(request);
        if (request.ending().isPresent() && request.due().isEmpty()) {
            settled(request);
        }
    }

    private static void sameThing(Effect before, Effect after) {
        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.kind()).isEqualTo(before.kind());
        if (before.status() != EffectStatus.QUEUED) {
            assertThat(after.content()).as("content of %s", before.key()).isEqualTo(before.content());
        }
        if (OVER.contains(before.status())) {
            assertThat(after.status())
                    .as("what became of %s, which was %s", before.key(), before.status())
                    .isNotIn(EffectStatus.QUEUED, EffectStatus.OWED);
        }
    }

    private static void wantedOnce(ServiceRequest request) {
        var wanted = request.effects().stream()
                .filter(effect -> effect.findUndoes().isEmpty()
                        && effect.wanted() == Effect.Wanted.YES
                        && (effect.status() == EffectStatus.OWED || effect.status() == EffectStatus.STANDING))
                .collect(groupingBy(effect -> effect.kind().name(), counting()));
        assertThat(wanted)
                .as("wanted, by kind")
                .allSatisfy((kind, count) -> assertThat(count).isEqualTo(1));
    }

    /** When all is done: what stands is wanted, or nothing undoes it, or undoing it failed, and then the adviser is told. */
    private static void settled(ServiceRequest request) {
        boolean effective = request.ending().orElseThrow().isEffective();
        for (var effect : request.effects()) {
            boolean stands = effect.findUndoes().isEmpty() && effect.status() == EffectStatus.STANDING;
            if (stands && !(effective && effect.wanted() == Effect.Wanted.YES)) {
                assertThat(request.leftBehind())
                        .as("what is told of %s, which stays behind", effect.key())
                        .isNotEmpty();
                assertThat(effect.kind().undoing().isEmpty() || undoingFailed(request, effect))
                        .as("%s, which could be undone, was tried to", effect.key())
                        .isTrue();
            }
        }
    }

    private static boolean undoingFailed(ServiceRequest request, Effect effect) {
        return request.effects().stream()
                .filter(other -> other.findUndoes()
                        .filter(undone -> undone == effect.seq())
                        .isPresent())
                .anyMatch(undoing ->
                        undoing.status() == EffectStatus.REFUSED || undoing.status() == EffectStatus.GIVEN_UP);
    }

    private static long count(ServiceRequest request, Predicate<Effect> which) {
        return request.effects().stream().filter(which).count();
    }
}
