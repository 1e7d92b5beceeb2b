package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    private static final Typeface TYPEFACE = Typeface.load();
    private final PrintableText text = new PrintableText(TYPEFACE);

    @Test
    void everyCharacterThereIsBecomesOneTheTypefaceHas() {
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String printable = text.of(Character.toString(codePoint));
            assertThat(printable.codePoints().allMatch(TYPEFACE::has))
                    .as("U+%04X as %s", codePoint, printable)
                    .isTrue();
        }
    }

    @Test
    void theLettersOfBoliviaStayAsTheyAre() {
        String letters = "áéíóúüñ ÁÉÍÓÚÜÑ äïöü ÄÏÖÜ ¿? ¡! ° º ª « » — – “ ” … € № ch’ k’ ʼ";
        assertThat(text.of(letters)).isEqualTo(letters);
    }

    @Test
    void linesAreKeptUnlessThereIsRoomForOneOnly() {
        assertThat(text.of(" uno\r\ndos\rtres\u2028cuatro ")).isEqualTo("uno\ndos\ntres\ncuatro");
        assertThat(text.line("uno\r\ndos\ttres")).isEqualTo("uno dos tres");
    }
}
