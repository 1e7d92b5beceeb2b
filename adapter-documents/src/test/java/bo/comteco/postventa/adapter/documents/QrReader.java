package bo.comteco.postventa.adapter.documents;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a page's QR code as a scanner at 150 dots an inch would. */
final class QrReader {

    private static final float SCANNER_DPI = 150;

    private QrReader() {}

    static String read(PDDocument document, int page) throws IOException {
        BufferedImage scan = new PDFRenderer(document).renderImageWithDPI(page, SCANNER_DPI, ImageType.RGB);
        int[] pixels = scan.getRGB(0, 0, scan.getWidth(), scan.getHeight(), null, 0, scan.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(scan.getWidth(), scan.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("No QR code can be read on page " + (page + 1), e);
        }
    }
}
