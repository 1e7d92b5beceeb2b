package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.application.form.PrintedForm;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Prints forms as PDF on letter paper: the form fills an HTML template, which is set and drawn with its fonts embedded,
 * as PDF/A-2a for the archive and PDF/UA-1 for whom a screen is read aloud. Immutable, and safe for use by several
 * threads at once; one is enough, since it reads its fonts when it is made.
 */
public final class PdfFormPrinter implements FormPrinter {

    private static final ZoneId LA_PAZ = ZoneId.of("America/La_Paz");

    private final Typeface typeface = Typeface.load();
    private final PrintableText text = new PrintableText(typeface);
    private final TextTemplate template = TextTemplate.load("order-form.html");
    private final byte[] colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /** @throws UncheckedIOException if the typeface or the template is not on the class path */
    public PdfFormPrinter() {
        // Otherwise five lines about fonts and style sheets for each form printed.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /** @throws UncheckedIOException if the document can't be written to memory */
    @Override
    public byte[] print(PrintedForm form) {
        try (PDDocument document = new PDDocument()) {
            draw(template.fill(FormView.of(form, text)), document);
            describe(form).writeTo(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The form of " + form.requestNumber() + " can't be written", e);
        }
    }

    private void draw(String page, PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePDDocument(document)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(colours)
                .useFont(regular(document), Typeface.FAMILY, 400, FontStyle.NORMAL, true)
                .useFont(bold(document), Typeface.FAMILY, 700, FontStyle.NORMAL, true)
                .useObjectDrawerFactory(new QrCodes())
                .useExternalResourceAccessControl(
                        (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(page, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private PDFontSupplier regular(PDDocument document) throws IOException {
        return new PDFontSupplier(typeface.regularIn(document));
    }

    private PDFontSupplier bold(PDDocument document) throws IOException {
        return new PDFontSupplier(typeface.boldIn(document));
    }

    private Description describe(PrintedForm form) {
        return new Description(
                text.line(form.title() + " " + form.requestNumber()),
                form.findCode(),
                form.issuedAt().atZone(LA_PAZ));
    }
}
