package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.reading;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** What a store of parameters may do wrong. */
final class BrokenParameterStore {

    static final List<Broken> WAYS = new Ways(InMemoryParameterStoreContractTest.class)
            .of(ParameterStore.class)
            .breaking(
                    "startsWithTheManualsBook",
                    "leaves the book's last value out",
                    "book",
                    reading((ParameterBook book) -> of(book.entries().stream()
                            .limit(Math.max(0, book.entries().size() - 1))
                            .toList())))
            .breaking(
                    "keepsTheOrderInWhichValuesWereRecorded",
                    "puts values in the order of their times",
                    "book",
                    reading((ParameterBook book) -> of(book.entries().stream()
                            .sorted(Comparator.comparing(ParameterEntry::recordedAt))
                            .toList())))
            .breaking("whatIsRecordedComesAfterWhatStands", "records nothing", "record", Broken::nothing)
            .remembering("noBookIsOlderThanTheStoreSays", "gives out the first book that it read for ever", () -> {
                var first = new AtomicReference<ParameterBook>();
                return asked -> asked.is("book")
                        ? first.updateAndGet(known -> known == null ? (ParameterBook) asked.right() : known)
                        : asked.right();
            })
            .breaking(
                    "isEmptyWhereNothingWasRecorded",
                    "takes the manual's book where it is given none",
                    "book",
                    reading((ParameterBook book) -> book.entries().isEmpty() ? ManualParameters.BOOK : book))
            .all();

    private BrokenParameterStore() {}

    private static ParameterBook of(List<ParameterEntry> entries) {
        return new ParameterBook(entries);
    }
}
