package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.domain.evidence.EvidenceKind;
import bo.comteco.postventa.domain.evidence.FileName;
import bo.comteco.postventa.domain.evidence.FileType;
import bo.comteco.postventa.testkit.SuiteOf;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What {@link EvidenceFiles} promises. */
@SuiteOf(EvidenceFiles.class)
public abstract class EvidenceFilesContract {

    /** What is in the letters of this contract. */
    protected static final FileContent LETTER = new FileContent("%PDF-1.7 \u0000ñ".getBytes(StandardCharsets.UTF_8));

    private static final String VISIT = "6a3e1d6e-31f4-4c2b-9a3e-0d6a8f0f2b11";
    private static final Instant BROUGHT = Instant.parse("2026-11-24T14:00:00.123456Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2031, 11, 24);
    private static final Instant LATER = Instant.parse("2031-11-25T12:00:00Z");

    /** The store, in which nothing is kept yet. */
    protected abstract EvidenceFiles files();

    /** A letter that serves a visit; a higher number was brought later. */
    protected static EvidenceFile letter(int number) {
        return letter(number, VISIT, null, LAST_DAY);
    }

    private static EvidenceFile letter(int number, String visit, @Nullable Long request, LocalDate keptUntil) {
        return new EvidenceFile(
                new UUID(11, number),
                "hash of " + number,
                visit,
                request,
                EvidenceKind.LETTER,
                new FileName("Carta de Ñusta.pdf"),
                FileType.PDF,
                LETTER.size(),
                "0".repeat(64),
                BROUGHT.plus(Duration.ofMinutes(number)),
                "asesora",
                keptUntil,
                null);
    }

    @Test
    void whatWasNotBroughtIsNotThere() {
        assertThat(files().find(letter(1).id())).isEmpty();
        assertThat(files().content(letter(1).id())).isEmpty();
        assertThat(files().of(VISIT)).isEmpty();
    }

    @Test
    void aFileIsKeptAsItWas() {
        assertThat(files().add(letter(1), LETTER)).isTrue();

        assertThat(files().find(letter(1).id())).contains(letter(1));
        assertThat(files().content(letter(1).id())).contains(LETTER);
    }

    @Test
    void oneCallBringsOneFile() {
        files().add(letter(1), LETTER);

        assertThat(files().add(letter(1), new FileContent(new byte[] {1}))).isFalse();
        assertThat(files().content(letter(1).id())).contains(LETTER);
    }

    @Test
    void theFilesOfAVisitAreInTheirOrderAndOfNoOther() {
        var other = letter(3, "00000000-0000-0000-0000-000000000009", null, LAST_DAY);
        var ofARequest = letter(2, VISIT, 1042L, LAST_DAY);
        files().add(other, LETTER);
        files().add(ofARequest, LETTER);
        files().add(letter(1), LETTER);

        assertThat(files().of(VISIT)).containsExactly(letter(1), ofARequest);
    }

    @Test
    void onTheLastDayAFileIsStillThereAndOnTheNextItsContentIsRemoved() {
        files().add(letter(1), LETTER);

        assertThat(files().remove(LAST_DAY, LATER, 10)).isZero();
        assertThat(files().content(letter(1).id())).contains(LETTER);

        assertThat(files().remove(LAST_DAY.plusDays(1), LATER, 10)).isOne();
        assertThat(files().content(letter(1).id())).isEmpty();
        assertThat(files().find(letter(1).id())).contains(letter(1).removed(LATER));
        assertThat(files().of(VISIT)).containsExactly(letter(1).removed(LATER));
    }

    @Test
    void theNameThatSomebodyGaveToAFileGoesWithItsContent() {
        files().add(letter(1), LETTER);
        files().remove(LAST_DAY.plusDays(1), LATER, 10);

        assertThat(files().of(VISIT))
                .singleElement()
                .satisfies(removed -> assertThat(removed.name()).isEqualTo(new FileName("documento.pdf")));
    }

    @Test
    void whatWasRemovedIsNotRemovedAgain() {
        files().add(letter(1), LETTER);
        files().remove(LAST_DAY.plusDays(1), LATER, 10);

        assertThat(files().remove(LAST_DAY.plusDays(9), LATER.plusSeconds(1), 10))
                .isZero();
        assertThat(files().find(letter(1).id())).contains(letter(1).removed(LATER));
    }

    @Test
    void noMoreIsRemovedThanAskedForAndTheOldestFirst() {
        files().add(letter(1, VISIT, null, LAST_DAY.minusDays(1)), LETTER);
        files().add(letter(2, VISIT, null, LAST_DAY.minusDays(2)), LETTER);
        files().add(letter(3, VISIT, null, LAST_DAY.minusDays(3)), LETTER);

        assertThat(files().remove(LAST_DAY, LATER, 2)).isEqualTo(2);
        assertThat(files().content(new UUID(11, 1))).isPresent();
        assertThat(files().remove(LAST_DAY, LATER, 2)).isEqualTo(1);
    }
}
