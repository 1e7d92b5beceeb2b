package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Where watches are kept. */
@SecondaryPort
public interface WatchStore {

    /**
     * Up to {@code limit} requests that have ended with promises which are not watched yet, in the order of their
     * numbers from above {@code above}. To be called in a transaction: until its end nobody else gets them.
     */
    List<Long> unwatched(long above, int limit);

    /**
     * Begins what a request's promises need, and notes that they are watched. A promise that is watched already stays as
     * it is. Of what several requests promise of a product, that it is to be in service, the latest holds, in whatever
     * order they are begun: what earlier ones promised and is not over is replaced.
     */
    void begin(long request, List<Begun> watches);

    /** Leases up to {@code limit} watches that are to be looked at and that nobody holds, until {@code until}. */
    List<Held> claim(Instant now, Instant until, int limit);

    /**
     * Keeps what was seen; of who does not hold it any more, nothing.
     *
     * @param look when to look next, or null where it is over
     */
    void seen(Held held, Watch after, @Nullable Instant look);

    /** Puts off what could not be seen, with the reason, for operators to see. */
    void putOff(Held held, Instant until, String trouble);

    /**
     * Has what a hint is about looked at from now on, where it is not over. Whoever is looking at it meanwhile may have
     * looked too early, and does not hold it any more.
     */
    void hasten(ProgressHint hint, Instant now);

    /** The watches over one request's promises, in the order of its effects. */
    List<Kept> of(long request);

    /** A watch. */
    Optional<Kept> find(long id);

    /**
     * Up to {@code limit} watches that are {@linkplain Watch#isRaised raised}, in the order of their ids from above
     * {@code above}.
     *
     * @param office where their requests ended, or null for any
     */
    List<Kept> raised(@Nullable String office, long above, int limit);

    /** Notes that a supervisor has seen a raised watch; of one that is not raised, nothing. */
    void acknowledge(long id, Acknowledgement acknowledgement);

    /** A watch to begin, and when to look first. */
    record Begun(Watch watch, Instant look) {}

    /** A watch that is kept. */
    record Kept(long id, Watch watch) {}

    /**
     * A watch that somebody holds the lease of.
     *
     * @param attempts how often it was looked for in vain since it was last seen
     * @param lease tells one holder from the next
     */
    record Held(long id, Watch watch, int attempts, long lease) {}
}
