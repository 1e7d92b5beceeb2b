package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Parameters in PostgreSQL. Read by every interaction and changed a few times a year: the book is kept for some seconds,
 * and read anew by the clock, so that no interaction waits for it.
 */
final class PostgresParameterStore implements ParameterStore {

    private final ParameterRepository parameters;
    private final long nanosKept;
    private final LongSupplier nanoTime;
    private volatile @Nullable Kept kept;

    private record Kept(ParameterBook book, long since) {}

    /**
     * A store.
     *
     * @param age how long a book that was read is given out at most
     * @param nanoTime a clock of nanoseconds that only ever rises
     */
    PostgresParameterStore(ParameterRepository parameters, Duration age, LongSupplier nanoTime) {
        this.parameters = parameters;
        this.nanosKept = age.toNanos();
        this.nanoTime = nanoTime;
    }

    @Override
    public Duration mayBeOld() {
        return Duration.ofNanos(nanosKept);
    }

    @Override
    public void record(ParameterEntry entry) {
        parameters.save(Mapping.PARAMETERS.row(entry));
        kept = null;
    }

    @Override
    public ParameterBook book() {
        var known = kept;
        return known != null && isFresh(known) ? known.book() : readOnce();
    }

    private synchronized ParameterBook readOnce() {
        var known = kept;
        if (known != null && isFresh(known)) {
            return known.book();
        }
        return readNow();
    }

    /** Reads the book, however old the one is that is kept. */
    void refresh() {
        readNow();
    }

    private ParameterBook readNow() {
        long since = nanoTime.getAsLong();
        var book = new ParameterBook(parameters.findAllByOrderById().stream()
                .map(Mapping.PARAMETERS::entry)
                .toList());
        kept = new Kept(book, since);
        return book;
    }

    private boolean isFresh(Kept known) {
        return nanoTime.getAsLong() - known.since() < nanosKept;
    }
}
