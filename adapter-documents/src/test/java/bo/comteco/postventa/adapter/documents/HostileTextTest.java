package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.application.form.SignatureLine;
import bo.comteco.postventa.domain.common.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    private static final PdfFormPrinter PRINTER = new PdfFormPrinter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>Ana</b>",
                "</td></tr></table>",
                "<script>alert(1)</script>",
                "<!-- nada -->",
                "]]> <![CDATA[ x ]]>",
                "&lt;b&gt; &amp; &#65;",
                "{{title}} {{{title}}} {{#lines}}",
                "\"O'Brien\" & Cía. `x` = 1",
                "'; DROP TABLE request; --",
                "C:\\temp %s %n ${user}"
            })
    void markupIsPrintedAsItWasTyped(String typed) {
        assertThat(asTypedEverywhere(typed)).contains(typed);
    }

    @Test
    void whatTheTypefaceLacksIsShownAsMissing() {
        assertThat(asTypedEverywhere("Ana 😀 محمد 中")).contains("Ana � ���� �");
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertThat(asTypedEverywhere("An\u0000a\u0007 Ló\u200Bp\u00ADez \u202Eoirav\u202C\uFEFF"))
                .contains("Ana López oirav");
    }

    @Test
    void halfACharacterDoesNotBreakTheForm() {
        assertThat(asTypedEverywhere("Ana \uD83D fin")).contains("Ana � fin");
    }

    @Test
    void anAccentTypedApartIsJoinedToItsLetter() {
        assertThat(asTypedEverywhere("Pen\u0303aranda Gu\u0308emes")).contains("Peñaranda Güemes");
    }

    @Test
    void textThatIsOnlyUnprintableLeavesAnEmptyField() {
        assertThat(asTypedEverywhere("\u200B\u202E")).contains("Titular", "Firma del cliente");
    }

    @Test
    void aWordWithoutEndStaysOnThePaper() {
        Forms form = everywhere("W".repeat(1500)).with(List.of(widest()), widest().price());
        try (Printout printout = Printout.read(PRINTER.print(form.form()))) {
            assertThat(printout.positions()).allSatisfy(character -> {
                assertThat(character.getXDirAdj()).isGreaterThan(48);
                assertThat(character.getXDirAdj() + character.getWidthDirAdj()).isLessThan(612 - 48);
                assertThat(character.getYDirAdj()).isBetween(30f, 792f - 24);
            });
        }
    }

    /** The text, wherever a person could have typed it, read back from the paper as one line. */
    private static String asTypedEverywhere(String typed) {
        try (Printout printout = Printout.read(PRINTER.print(everywhere(typed).form()))) {
            return printout.text().replace('\n', ' ');
        }
    }

    private static Forms everywhere(String typed) {
        return Forms.aRelocation()
                .forCustomer(typed)
                .at(typed)
                .with(List.of(new FormLine(typed, typed, null)), null)
                .noting(List.of(typed))
                .signedBy(new SignatureLine("Firma del cliente", typed));
    }

    private static FormLine widest() {
        return new FormLine("i".repeat(400), "M".repeat(400), Money.of("-999999999999.99"));
    }
}
