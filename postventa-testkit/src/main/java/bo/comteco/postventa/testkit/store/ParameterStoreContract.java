package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.testkit.SuiteOf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a store of parameters promises. */
@SuiteOf(ParameterStore.class)
public abstract class ParameterStoreContract {

    /** A new store that starts with a book. */
    protected abstract ParameterStore startingWith(ParameterBook book);

    /** The store of another instance of the service, over the same parameters as the one that was started last. */
    protected abstract ParameterStore anothers();

    /** Has the stores' own clock go on. */
    protected abstract void pass(Duration time);

    @Test
    void startsWithTheManualsBook() {
        assertThat(startingWith(ManualParameters.BOOK).book().entries()).isEqualTo(ManualParameters.BOOK.entries());
    }

    @Test
    void keepsTheOrderInWhichValuesWereRecorded() {
        var book = new ParameterBook(List.of(
                fee("100.00", "2026-01-02T12:00:00Z", null),
                fee("90.00", "2026-01-01T12:00:00Z", LocalDate.of(2026, 12, 31)),
                fee("100.00", "2026-01-03T12:00:00Z", null)));

        assertThat(startingWith(book).book().entries()).isEqualTo(book.entries());
    }

    @Test
    void whatIsRecordedComesAfterWhatStands() {
        var store = startingWith(ManualParameters.BOOK);
        var entry = fee("80.00", "2026-11-24T12:00:00Z", null);

        store.record(entry);

        assertThat(store.book().entries())
                .hasSize(ManualParameters.BOOK.entries().size() + 1)
                .endsWith(entry);
    }

    @Test
    void noBookIsOlderThanTheStoreSays() {
        var store = startingWith(ManualParameters.BOOK);
        store.book();
        var entry = fee("80.00", "2026-11-24T12:00:00Z", null);

        anothers().record(entry);
        pass(store.mayBeOld());

        assertThat(store.book().entries()).endsWith(entry);
    }

    @Test
    void isEmptyWhereNothingWasRecorded() {
        assertThat(startingWith(new ParameterBook(List.of())).book().entries()).isEmpty();
    }

    private static ParameterEntry fee(String value, String recordedAt, @Nullable LocalDate until) {
        return new ParameterEntry(
                "relocation-fee.dth",
                value,
                "BOB",
                "Resolución 7/2026",
                LocalDate.of(2026, 1, 1),
                until,
                Instant.parse(recordedAt),
                "operaciones");
    }
}
