package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.request.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Where requests are kept. */
@SecondaryPort
public interface RequestStore {

    /** The next request's number. */
    long nextNumber();

    /** A request with all its records and the calls that made them. */
    Optional<Stored> load(long number);

    /** The request that was opened by a call, if any. */
    Optional<Stored> openedBy(UUID key);

    /** Stores a decision. */
    CommitResult commit(Commit commit);

    /**
     * Leases up to {@code limit} things that are due and that nobody holds, until {@code until}, the longest due first; of
     * no system that is {@linkplain SystemHolds held}, and of none of the kinds that are to be left out.
     */
    List<Due> claim(Instant now, Instant until, int limit, Set<String> leftOut);

    /**
     * Hands one owed thing out at once, until {@code until}, whoever holds it: for what may be begun twice. Whoever held
     * it can't put it off any more. Empty where it is not owed any more.
     */
    Optional<Due> take(long request, int effect, Instant until);

    /** Puts off what could not be done, with the reason, for operators to see. What is uncertain stays so. */
    void postpone(Due due, Instant until, String trouble);

    /** Puts off what may have been done: from now on it is uncertain, until it is settled. */
    void doubt(Due due, Instant until, String trouble);

    /** Puts off what is not to be tried before an operator has decided. */
    void setAside(Due due, String trouble);

    /**
     * Something that is to be done for a request.
     *
     * @param effect the effect's number, or null for asking silent systems again
     * @param kind the effect's kind, or {@link #ASKING_AGAIN}
     * @param attempts how often it was handed out before
     * @param until the end of the lease: whoever gets it then may find it half done
     */
    record Due(long request, @Nullable Integer effect, String kind, int attempts, Instant until) {

        /** The kind of asking silent systems again. */
        public static final String ASKING_AGAIN = "RESUME";
    }

    /**
     * A stored request.
     *
     * @param calls for each call, the number of the last record that it made
     */
    record Stored(Snapshot snapshot, List<CallRecord> calls) {
        public Stored {
            calls = List.copyOf(calls);
        }

        /** What a call made, if it was made before. */
        public Optional<CallRecord> find(UUID key) {
            return calls.stream().filter(made -> made.call().key().equals(key)).findFirst();
        }

        /** The snapshot as it was when a record was the last. */
        public Snapshot upTo(int seq) {
            return new Snapshot(snapshot.opening(), snapshot.records().subList(0, seq));
        }
    }

    /** A call and the last record that it made. */
    record CallRecord(Call call, int seq) {}
}
