package bo.comteco.postventa.testkit.store;

import static bo.comteco.postventa.testkit.store.Broken.backwards;
import static bo.comteco.postventa.testkit.store.Broken.hearing;
import static bo.comteco.postventa.testkit.store.Broken.listing;
import static bo.comteco.postventa.testkit.store.Broken.reading;
import static bo.comteco.postventa.testkit.store.Broken.saying;

import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.domain.evidence.FileName;
import bo.comteco.postventa.testkit.port.Altered;
import bo.comteco.postventa.testkit.store.Broken.Ways;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a store of files may do wrong. */
final class BrokenEvidenceFiles {

    private static final FileContent NOTHING = new FileContent(new byte[0]);

    static final List<Broken> WAYS = new Ways(InMemoryEvidenceFilesContractTest.class)
            .of(EvidenceFiles.class)
            .breaking(
                    "whatWasNotBroughtIsNotThere",
                    "has something in what was never brought",
                    "content",
                    reading((Optional<FileContent> right) -> right.or(() -> Optional.of(NOTHING))))
            .breaking("aFileIsKeptAsItWas", "keeps files without what is in them", "add", hearing(1, NOTHING))
            .breaking("oneCallBringsOneFile", "says of every file that it kept it", "add", saying(true))
            .breaking("theFilesOfAVisitAreInTheirOrderAndOfNoOther", "tells the newest first", "of", backwards())
            .breaking(
                    "onTheLastDayAFileIsStillThereAndOnTheNextItsContentIsRemoved",
                    "removes a day too early",
                    "remove",
                    hearing(0, (LocalDate before) -> before.plusDays(1)))
            .breaking(
                    "theNameThatSomebodyGaveToAFileGoesWithItsContent",
                    "keeps the names of what it removed",
                    "of",
                    listing((EvidenceFile file) -> Altered.in(file, "name", new FileName("Carta de Ñusta.pdf"))))
            .breaking(
                    "whatWasRemovedIsNotRemovedAgain",
                    "says that it removed something where there was nothing",
                    "remove",
                    saying(1, 0))
            .breaking(
                    "noMoreIsRemovedThanAskedForAndTheOldestFirst",
                    "removes all there is",
                    "remove",
                    hearing(2, Integer.MAX_VALUE))
            .all();

    private BrokenEvidenceFiles() {}
}
