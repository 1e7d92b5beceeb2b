package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import java.time.Duration;

/** Parameters in memory; what is recorded is seen at once. Safe for many threads. */
public final class InMemoryParameterStore implements ParameterStore {

    private ParameterBook book;

    public InMemoryParameterStore(ParameterBook book) {
        this.book = book;
    }

    @Override
    public synchronized ParameterBook book() {
        return book;
    }

    @Override
    public Duration mayBeOld() {
        return Duration.ZERO;
    }

    @Override
    public synchronized void record(ParameterEntry entry) {
        book = book.with(entry);
    }
}
