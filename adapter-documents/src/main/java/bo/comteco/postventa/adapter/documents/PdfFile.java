package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.evidence.Inspection.Fault;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Opens a PDF as far as its pages. What would grow beyond measure is found out before it is unpacked. */
final class PdfFile {

    private static final int MOST_PAGES = 300;

    /** However many arrive at once, the memory that is needed is that of one. */
    private static final Semaphore ONE_AT_A_TIME = new Semaphore(1, true);

    private PdfFile() {}

    static Optional<Fault> fault(byte[] bytes) {
        ONE_AT_A_TIME.acquireUninterruptibly();
        try {
            return new Inflation(bytes).isBeyondMeasure() ? Optional.of(Fault.TOO_MUCH_INSIDE) : opened(bytes);
        } finally {
            ONE_AT_A_TIME.release();
        }
    }

    private static Optional<Fault> opened(byte[] bytes) {
        var unpacking = new Unpacking();
        var fault = opened(bytes, unpacking);
        return unpacking.isBeyondMeasure() ? Optional.of(Fault.TOO_MUCH_INSIDE) : fault;
    }

    private static Optional<Fault> opened(byte[] bytes, Unpacking unpacking) {
        try (PDDocument document = new MeasuredParser(bytes, unpacking).parse()) {
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
