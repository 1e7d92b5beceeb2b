package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.form.Mark;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.application.form.Sheet;
import bo.comteco.postventa.application.form.SignatureLine;
import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PdfFormPrinterTest {

    private static final PdfFormPrinter PRINTER = new PdfFormPrinter();

    @Test
    void everythingOnTheFormStandsOnThePaper() {
        try (Printout printout = print(Forms.aRelocation())) {
            Golden.assertEqual(
                    "relocation.txt", String.join("\n\n", printout.pages()).strip());
        }
    }

    @Test
    void aReprintSaysSoOnEveryPage() {
        try (Printout first = print(Forms.aRelocation());
                Printout again = print(Forms.aRelocation().again())) {
            assertThat(first.text()).doesNotContain("REIMPRESIÓN");
            assertThat(again.pages())
                    .hasSize(2)
                    .allSatisfy(page -> assertThat(page).contains("REIMPRESIÓN 1"));
        }
    }

    @Test
    void eachSheetIsMarkedForWhomItIs() {
        Forms form = Forms.aRelocation()
                .on(
                        new Sheet(Mark.ORIGINAL, "Archivo"),
                        new Sheet(Mark.ORIGINAL, "Facturación"),
                        new Sheet(Mark.COPY, "Cliente"));
        try (Printout printout = print(form)) {
            assertThat(printout.pages())
                    .satisfiesExactly(
                            page -> assertThat(page).contains("ORIGINAL — Archivo", "Página 1 de 1"),
                            page -> assertThat(page).contains("ORIGINAL — Facturación", "Página 1 de 1"),
                            page -> assertThat(page).contains("COPIA — Cliente", "Página 1 de 1"));
        }
    }

    @Test
    void theSameFormBearsTheTitleItIsGiven() {
        try (Printout printout = print(Forms.aRelocation().titled("Solicitud de servicios"))) {
            assertThat(printout.text()).contains("Solicitud de servicios").doesNotContain("Solicitud de pedido");
        }
    }

    @Test
    void whatAFormDoesNotHaveLeavesNoEmptyHeading() {
        Forms bare = Forms.aRelocation()
                .inPerson()
                .with(List.of(), null)
                .noting(List.of())
                .signedBy();
        try (Printout printout = print(bare)) {
            assertThat(printout.text())
                    .contains("Titular", "Dirección")
                    .doesNotContain("Solicitante", "Concepto", "Total", "Notas", "Firma", "Nombre:");
        }
    }

    @Test
    void whoeverSignsWithoutANameWritesItByHand() {
        try (Printout printout =
                print(Forms.aRelocation().signedBy(new SignatureLine("Firma del representante", null)))) {
            assertThat(printout.text()).contains("Firma del representante").containsPattern("Nombre: \\.{10,}");
        }
    }

    @Test
    void itIsPrintedOnLetterPaper() {
        try (Printout printout = print(Forms.aRelocation())) {
            assertThat(printout.sheetsOfPaper()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.LETTER.getWidth());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.LETTER.getHeight());
            });
        }
    }

    @Test
    void everyFontTravelsWithTheDocument() {
        try (Printout printout = print(Forms.aRelocation())) {
            assertThat(printout.fonts())
                    .extracting(font -> font.getName().replaceAll("^[A-Z]{6}\\+", ""))
                    .containsOnly("NotoSans-Regular", "NotoSans-Bold");
            assertThat(printout.fonts()).allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theDocumentSaysWhatItIs() {
        try (Printout printout = print(Forms.aRelocation())) {
            PDDocumentInformation information = printout.document().getDocumentInformation();
            assertThat(information.getTitle()).isEqualTo("Solicitud de pedido C-2026-000123");
            assertThat(information.getSubject()).isEqualTo("PV-C-2026-000123-7F3K");
            assertThat(information.getAuthor()).isEqualTo("COMTECO R.L.");
            assertThat(information.getCreationDate().toInstant())
                    .isEqualTo(ZonedDateTime.of(2026, 11, 24, 16, 5, 0, 0, ZoneId.of("America/La_Paz"))
                            .toInstant());
            assertThat(printout.document().getDocumentCatalog().getLanguage()).isEqualTo("es-BO");
        }
    }

    @Test
    void theSquareOnEachPageIsTheCodeByWhichTheSheetIsFound() throws IOException {
        try (Printout printout = print(Forms.aRelocation())) {
            for (int page = 0; page < printout.document().getNumberOfPages(); page++) {
                assertThat(QrReader.read(printout.document(), page)).isEqualTo("PV-C-2026-000123-7F3K");
            }
        }
    }

    @Test
    void equalFormsGiveEqualBytes() {
        PrintedForm form = Forms.aRelocation().form();
        byte[] first = PRINTER.print(form);

        assertThat(new PdfFormPrinter().print(Forms.aRelocation().form())).isEqualTo(first);
        assertThat(PRINTER.print(Forms.aRelocation().again().form())).isNotEqualTo(first);
    }

    private static Printout print(Forms form) {
        return Printout.read(PRINTER.print(form.form()));
    }
}
