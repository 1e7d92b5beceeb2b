package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.Commit.Tally;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.manual.ParameterNames;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Snapshot;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between a stored request and a living one: tells it again, and says what a move of it stores. */
final class RequestShelf {

    private final Procedures procedures;
    private final ParameterStore parameters;
    private final Patience patience;

    RequestShelf(Procedures procedures, ParameterStore parameters, Patience patience) {
        this.procedures = procedures;
        this.parameters = parameters;
        this.patience = patience;
    }

    ServiceRequest restore(Snapshot snapshot) {
        var opening = snapshot.opening();
        return ServiceRequest.restore(
                snapshot, procedures.of(opening), parameters.book().knownAt(opening.at()));
    }

    /** What opening a request stores. */
    Commit opened(Moved moved, Call call) {
        return commit(null, moved, call);
    }

    /** What a move stores. */
    Commit moved(ServiceRequest before, Moved moved, @Nullable Call call) {
        return commit(before, moved, call);
    }

    private Commit commit(@Nullable ServiceRequest before, Moved moved, @Nullable Call call) {
        var after = moved.request();
        var dueBefore = before == null ? List.<Effect>of() : before.due();
        var dueAfter = after.due();
        return new Commit(
                after,
                before == null ? 0 : before.version(),
                moved.records(),
                without(dueAfter, numbers(dueBefore)),
                without(dueBefore, numbers(dueAfter)).stream().map(Effect::seq).toList(),
                resume(
                        before != null && !before.needs().isEmpty(),
                        !after.needs().isEmpty()),
                tally(before, after),
                call,
                after.touched(),
                patience.leaseFrom(after.touched()));
    }

    private static Set<Integer> numbers(List<Effect> effects) {
        return effects.stream().map(Effect::seq).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Effect> without(List<Effect> effects, Set<Integer> numbers) {
        return effects.stream()
                .filter(effect -> !numbers.contains(effect.seq()))
                .toList();
    }

    private static @Nullable Resume resume(boolean needed, boolean needs) {
        if (needed == needs) {
            return null;
        }
        return needs ? Resume.OWED : Resume.SETTLED;
    }

    private static @Nullable Tally tally(@Nullable ServiceRequest before, ServiceRequest after) {
        boolean ends =
                after.ending().isPresent() && (before == null || before.ending().isEmpty());
        int total = before == null ? 1 : 0;
        if (!ends) {
            return total == 0 ? null : new Tally(total, 0, 0, 0);
        }
        boolean effective = after.ending().orElseThrow().isEffective();
        var timely = Duration.ofHours(after.parameters().whole(ParameterNames.TIMELY_WITHIN_HOURS));
        boolean inTime = effective
                && Duration.between(after.opening().at(), after.touched()).compareTo(timely) < 0;
        return new Tally(total, effective ? 1 : 0, inTime ? 1 : 0, effective ? 0 : 1);
    }
}
