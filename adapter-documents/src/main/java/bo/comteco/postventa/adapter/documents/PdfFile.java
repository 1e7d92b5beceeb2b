package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.evidence.Inspection.Fault;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF as far as its pages. What would grow beyond measure is found out before anything is opened. */
final class PdfFile {

    private static final int MOST_PAGES = 300;

    private PdfFile() {}

    static Optional<Fault> fault(byte[] bytes) {
        if (new Inflation(bytes).isBeyondMeasure()) {
            return Optional.of(Fault.TOO_MUCH_INSIDE);
        }
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return Optional.of(Fault.ENCRYPTED);
            }
            return pages(document);
        } catch (InvalidPasswordException locked) {
            return Optional.of(Fault.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // What is nested too deeply to be read is not one that a scanner made.
            return Optional.of(Fault.DAMAGED);
        }
    }

    /** Counted, and not believed. */
    private static Optional<Fault> pages(PDDocument document) {
        int pages = 0;
        for (var page : document.getPages()) {
            if (++pages > MOST_PAGES || page.getMediaBox() == null) {
                return Optional.of(Fault.TOO_MUCH_INSIDE);
            }
        }
        return pages == 0 ? Optional.of(Fault.DAMAGED) : Optional.empty();
    }
}
