package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.backwards;
import static bo.comteco.postventa.testkit.store.Broken.finding;
import static bo.comteco.postventa.testkit.store.Broken.reading;
import static bo.comteco.postventa.testkit.store.Broken.saying;

import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.port.Otherwise.Asked;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a ledger of printings may do wrong. */
final class BrokenPrintLedger {

    private static final Printing MADE_UP = new Printing(
            new UUID(7, 9),
            "hash",
            1,
            "FORM",
            "Título",
            Instant.EPOCH,
            0,
            Instant.EPOCH,
            "nadie",
            "CENTRAL",
            List.of("Archivo"),
            List.of(),
            List.of());

    static final List<Broken> WAYS = new Ways(InMemoryPrintLedgerContractTest.class)
            .of(PrintLedger.class)
            .breaking(
                    "whatWasNotPrintedIsNotThere",
                    "finds what was never printed",
                    "find",
                    reading((Optional<Printing> right) -> right.or(() -> Optional.of(MADE_UP))))
            .breaking("aPrintingIsKeptAsItWas", "finds nothing by its call", "find", saying(Optional.empty()))
            .breaking(
                    "anOriginalWithoutCopiesIsKeptSo",
                    "gives every original a copy",
                    "find",
                    finding((Printing right) -> Altered.in(right, "copies", List.of("Cliente"))))
            .breaking(
                    "oneCallPrintsOnce",
                    "says of a repeated call that it printed",
                    "record",
                    asked -> (boolean) asked.right() || isKnown(asked))
            .breaking(
                    "twoThatPrintAtOnceDoNotGetOneNumber",
                    "gives one number to two",
                    "record",
                    asked -> (boolean) asked.right() || !isKnown(asked))
            .breaking(
                    "whatIsIssuedAnewIsCountedAnew",
                    "counts what is issued anew with what was issued before",
                    "record",
                    asked -> hasItsNumber(asked) ? false : asked.right())
            .breaking("printingsOfARequestAreInTheirOrderAndOfNoOther", "tells the last first", "of", backwards())
            .breaking(
                    "notesAreAddedAndNoneIsReplaced",
                    "keeps the first note of a kind alone",
                    "note",
                    asked -> hasSuchANote(asked) ? null : asked.right())
            .breaking(
                    "nothingIsNotedOfWhatWasNotPrinted",
                    "takes notes of what was not printed",
                    "note",
                    asked -> ledger(asked).find(asked.argument(0, UUID.class)).isEmpty() ? null : asked.right())
            .all();

    private BrokenPrintLedger() {}

    private static PrintLedger ledger(Asked asked) {
        return (PrintLedger) asked.port();
    }

    private static boolean isKnown(Asked asked) {
        return ledger(asked).find(asked.argument(0, Printing.class).id()).isPresent();
    }

    private static boolean hasItsNumber(Asked asked) {
        var printing = asked.argument(0, Printing.class);
        return ledger(asked).of(printing.request()).stream().anyMatch(other -> other.number() == printing.number());
    }

    private static boolean hasSuchANote(Asked asked) {
        return ledger(asked)
                .find(asked.argument(0, UUID.class))
                .flatMap(printing ->
                        printing.last(asked.argument(1, PaperNote.class).kind()))
                .isPresent();
    }
}
