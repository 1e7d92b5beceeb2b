package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.Commit.Resume;
import bo.comteco.postventa.application.driven.Commit.Tally;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The commit of a move, for tests of stores; a use case makes its own. */
final class CommitOf {

    private CommitOf() {}

    static Commit moved(@Nullable ServiceRequest before, Moved moved, @Nullable Call call, Instant at) {
        var after = moved.request();
        var dueBefore = before == null ? List.<Effect>of() : before.due();
        return new Commit(
                after,
                before == null ? 0 : before.version(),
                moved.records(),
                newOf(after.due(), dueBefore),
                newOf(dueBefore, after.due()).stream().map(Effect::seq).toList(),
                null,
                tally(before, after),
                call,
                at,
                at.plus(StoreContract.LEASE));
    }

    /** The same commit, with silent systems to be asked again or not. */
    static Commit resuming(Commit commit, Resume resume) {
        return new Commit(
                commit.request(),
                commit.versionBefore(),
                commit.steps(),
                commit.owed(),
                commit.settled(),
                resume,
                commit.tally(),
                commit.call(),
                commit.at(),
                commit.leasedUntil());
    }

    private static List<Effect> newOf(List<Effect> some, List<Effect> others) {
        Set<Integer> known = others.stream().map(Effect::seq).collect(Collectors.toSet());
        return some.stream().filter(effect -> !known.contains(effect.seq())).toList();
    }

    private static @Nullable Tally tally(@Nullable ServiceRequest before, ServiceRequest after) {
        int opened = before == null ? 1 : 0;
        boolean ends =
                after.ending().isPresent() && (before == null || before.ending().isEmpty());
        if (!ends) {
            return opened == 0 ? null : new Tally(opened, 0, 0, 0);
        }
        int effective = after.ending().orElseThrow().isEffective() ? 1 : 0;
        return new Tally(opened, effective, effective, 1 - effective);
    }
}
