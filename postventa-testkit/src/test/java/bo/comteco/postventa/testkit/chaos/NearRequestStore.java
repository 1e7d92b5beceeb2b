package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Requests that others may read and move between any two accesses outside a transaction. */
final class NearRequestStore extends PassedOnStore {

    private final Schedule schedule;

    NearRequestStore(RequestStore requests, Schedule schedule) {
        super(requests);
        this.schedule = schedule;
    }

    @Override
    public Optional<Stored> load(long number) {
        var stored = super.load(number);
        schedule.stall();
        return stored;
    }

    @Override
    public Optional<Stored> openedBy(UUID key) {
        var stored = super.openedBy(key);
        schedule.stall();
        return stored;
    }

    @Override
    public CommitResult commit(Commit commit) {
        var result = super.commit(commit);
        schedule.tell("commits " + commit.request().number() + " version "
                + commit.request().version() + " at " + commit.request().node().id() + ": "
                + result.getClass().getSimpleName());
        return result;
    }

    @Override
    public List<Due> claim(Instant now, Instant until, int limit, Set<String> leftOut) {
        var claimed = super.claim(now, until, limit, leftOut);
        if (!claimed.isEmpty()) {
            schedule.tell("claims " + claimed);
        }
        return claimed;
    }

    @Override
    public void postpone(Due due, Instant until, String trouble) {
        schedule.tell("puts off " + due + " until " + until + ": " + trouble);
        super.postpone(due, until, trouble);
    }

    @Override
    public void doubt(Due due, Instant until, String trouble) {
        schedule.tell("doubts " + due + " until " + until + ": " + trouble);
        super.doubt(due, until, trouble);
    }
}
