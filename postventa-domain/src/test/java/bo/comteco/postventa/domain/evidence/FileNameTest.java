package bo.comteco.postventa.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            carta.pdf | carta.pdf
            Carta de Ñusta Güemes 2026-11.PDF | Carta de Ñusta Güemes 2026-11.pdf
            carta.jpeg.exe | carta jpeg.pdf
            ../../etc/passwd | passwd.pdf
            C:\\Users\\ana\\poder.docx | poder.pdf
            a"; filename="b | a filename b.pdf
            <script>.png | script.pdf
            $(rm -rf) | rm -rf.pdf
            """)
    void aNameIsMadeHarmlessAndEndsAsTheFileIs(String given, String cleaned) {
        assertThat(FileName.of(given, FileType.PDF).value()).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "///", ".pdf", "\u0000\u202E", "💾"})
    void aNameOfWhichNothingIsLeftIsThatOfADocument(String given) {
        assertThat(FileName.of(given, FileType.PNG).value()).isEqualTo("documento.png");
    }

    @Test
    void aLineBreakDoesNotGetIntoAHeader() {
        assertThat(FileName.of("carta\r\nX-Evil: 1", FileType.JPEG).value()).isEqualTo("carta X-Evil 1.jpg");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        var name = FileName.of("𝒜".repeat(300), FileType.PDF).value();

        assertThat(name).hasSizeLessThanOrEqualTo(100).endsWith("𝒜.pdf");
    }

    @Test
    void anAccentTypedApartIsJoinedToItsLetter() {
        assertThat(FileName.of("Pen\u0303a.pdf", FileType.PDF).value()).isEqualTo("Peña.pdf");
    }

    @Test
    void aNameTooLongIsNone() {
        assertThatThrownBy(() -> new FileName("a".repeat(101))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileName(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogOfANameDoesNotTellIt() {
        assertThat(FileName.of("Ana Rojas.pdf", FileType.PDF)).hasToString("FileName[…]");
    }
}
