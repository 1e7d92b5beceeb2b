package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.domain.common.Money;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongFormTest {

    private static final PdfFormPrinter PRINTER = new PdfFormPrinter();
    private static final String TABLE_HEADER = "N.º Concepto Descripción Precio";

    @Test
    void aLongOrderGoesOnWithItsHeaderOnEveryPage() {
        try (Printout printout = print(Forms.aRelocation().with(lines(60), Money.of("750.00")))) {
            List<String> pages = printout.pages();

            assertThat(pages.subList(0, 3)).allSatisfy(page -> assertThat(page).containsOnlyOnce(TABLE_HEADER));
            for (int line = 1; line <= 60; line++) {
                String text = line + " Servicio " + line + " Alta Bs 12,50";
                assertThat(pages.stream().filter(page -> page.lines().anyMatch(text::equals)))
                        .as("original and copy each bear line %d", line)
                        .hasSize(2);
            }
        }
    }

    @Test
    void eachSheetCountsItsOwnPages() {
        try (Printout printout = print(Forms.aRelocation().with(lines(60), null))) {
            List<String> pages = printout.pages();
            int each = pages.size() / 2;

            assertThat(each).isGreaterThan(1);
            for (int page = 0; page < each; page++) {
                String place = "Página " + (page + 1) + " de " + each;
                assertThat(pages.get(page)).contains("ORIGINAL — Archivo", place);
                assertThat(pages.get(each + page)).contains("COPIA — Cliente", place);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theSumIsSignedOnThePageItStandsOn(int lines) {
        try (Printout printout = print(Forms.aRelocation().with(lines(lines), Money.of("100.00")))) {
            assertThat(printout.pages().stream().filter(page -> page.contains("Firma del cliente")))
                    .hasSize(2)
                    .allSatisfy(page -> assertThat(page).contains("Total Bs 100,00", "Notas"));
        }
    }

    @Test
    void notesThatFillPagesAreAllPrinted() {
        List<String> notes = IntStream.rangeClosed(1, 150)
                .mapToObj(n -> "Nota número " + n + ".")
                .toList();
        try (Printout printout = print(Forms.aRelocation().noting(notes))) {
            String text = printout.text();
            assertThat(notes).allSatisfy(note -> assertThat(text).contains(note));
            assertThat(printout.document().getNumberOfPages()).isGreaterThan(6);
        }
    }

    @Test
    void oneLineLongerThanAPageIsPrintedToItsEnd() {
        FormLine line = new FormLine("Internet", String.join(" ", Collections.nCopies(3000, "palabra")) + " FIN", null);
        try (Printout printout = print(Forms.aRelocation().with(List.of(line), null))) {
            assertThat(printout.text().split("palabra", -1)).hasSize(2 * 3000 + 1);
            assertThat(printout.text().split("FIN", -1)).hasSize(3);
        }
    }

    private static List<FormLine> lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(line -> new FormLine("Servicio " + line, "Alta", Money.of("12.50")))
                .toList();
    }

    private static Printout print(Forms form) {
        return Printout.read(PRINTER.print(form.form()));
    }
}
