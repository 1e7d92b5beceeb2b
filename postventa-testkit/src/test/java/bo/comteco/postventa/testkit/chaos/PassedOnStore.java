package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Passes everything on to another store. */
abstract class PassedOnStore implements RequestStore {

    private final RequestStore store;

    PassedOnStore(RequestStore store) {
        this.store = store;
    }

    @Override
    public long nextNumber() {
        return store.nextNumber();
    }

    @Override
    public Optional<Stored> load(long number) {
        return store.load(number);
    }

    @Override
    public Optional<Stored> openedBy(UUID key) {
        return store.openedBy(key);
    }

    @Override
    public CommitResult commit(Commit commit) {
        return store.commit(commit);
    }

    @Override
    public List<Due> claim(Instant now, Instant until, int limit, Set<String> leftOut) {
        return store.claim(now, until, limit, leftOut);
    }

    @Override
    public Optional<Due> take(long request, int effect, Instant until) {
        return store.take(request, effect, until);
    }

    @Override
    public void postpone(Due due, Instant until, String trouble) {
        store.postpone(due, until, trouble);
    }

    @Override
    public void doubt(Due due, Instant until, String trouble) {
        store.doubt(due, until, trouble);
    }

    @Override
    public void setAside(Due due, String trouble) {
        store.setAside(due, trouble);
    }
}
