package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.form.FormLine;
import bo.comteco.postventa.domain.common.Money;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The originals are kept: they follow PDF/A-2a, and PDF/UA-1, as veraPDF reads the two standards. */
class ArchiveTest {

    private static final PdfFormPrinter PRINTER = new PdfFormPrinter();

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void aFormFollowsTheStandard(PDFAFlavour standard) throws Exception {
        assertThat(faults(PRINTER.print(Forms.aRelocation().form()), standard)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    void aFormOfManyPagesFollowsTheStandard(PDFAFlavour standard) throws Exception {
        FormLine line = new FormLine("Servicio 中 <b>", "Alta\nen dos líneas", Money.of("12.50"));
        Forms form = Forms.aRelocation()
                .again()
                .inPerson()
                .titled("Solicitud de servicios & más")
                .with(Collections.nCopies(60, line), null);
        assertThat(faults(PRINTER.print(form.form()), standard)).isEmpty();
    }

    /** The form is printed by now: veraPDF, which knows type names by the machine's lower case, is asked in none. */
    private static List<String> faults(byte[] pdf, PDFAFlavour standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        Locale machines = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return faultsAsRead(pdf, standard);
        } finally {
            Locale.setDefault(machines);
        }
    }

    private static List<String> faultsAsRead(byte[] pdf, PDFAFlavour standard)
            throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
