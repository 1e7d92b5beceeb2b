package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.FileInspector;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.FileType;
import bo.comteco.postventa.testkit.port.FileInspectorContract;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentInspectorTest implements FileInspectorContract {

    private static final ContentInspector INSPECTOR = new ContentInspector();
    private static final byte[] FORM =
            new PdfFormPrinter().print(Forms.aRelocation().form());

    private static Inspection inspect(byte[] bytes) {
        return INSPECTOR.inspect(new FileContent(bytes));
    }

    private static void assertUnsound(byte[] bytes, Fault fault) {
        assertThat(inspect(bytes)).isEqualTo(new Inspection.Unsound(fault));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] image(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    @Override
    public FileInspector inspector() {
        return INSPECTOR;
    }

    @Override
    public FileContent sound(FileType type) {
        return new FileContent(
                switch (type) {
                    case PDF -> FORM;
                    case JPEG -> image("jpeg");
                    case PNG -> image("png");
                });
    }

    @Override
    public FileContent unsound(Fault fault) {
        return new FileContent(
                switch (fault) {
                    case EMPTY -> new byte[0];
                    case OTHER_TYPE -> ascii("texto");
                    case DAMAGED -> ascii("%PDF-1.7 y nada más");
                    case ENCRYPTED -> encrypted("secreto");
                    case TOO_MUCH_INSIDE -> png(100_000, 100_000);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PK\u0003\u0004 un zip",
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "MZ un programa",
                "GIF89a",
                " %PDF-1.7",
                "%PDF",
                "texto"
            })
    void whatBeginsOtherwiseIsOfAnotherType(String content) {
        assertUnsound(ascii(content), Fault.OTHER_TYPE);
    }

    @Test
    void aTypeInTheFirstBytesAloneIsDamaged() {
        assertUnsound(ascii("%PDF-1.7 y nada más"), Fault.DAMAGED);
        assertUnsound(Arrays.copyOf(ascii("\u0089PNG\r\n\u001a\n"), 12), Fault.DAMAGED);
        assertUnsound(ascii("\u00ff\u00d8\u00ff\u00e0 no es una foto"), Fault.DAMAGED);
    }

    @Test
    void aPdfWithoutPagesIsDamaged() throws IOException {
        try (var document = new PDDocument()) {
            assertUnsound(saved(document), Fault.DAMAGED);
        }
    }

    @Test
    void aPdfOfHundredsOfPagesIsTooMuch() throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page <= 300; page++) {
                document.addPage(new PDPage());
            }
            assertUnsound(saved(document), Fault.TOO_MUCH_INSIDE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"secreto", ""})
    void anEncryptedPdfIsNotKeptEvenIfItOpensWithoutAPassword(String password) {
        assertUnsound(encrypted(password), Fault.ENCRYPTED);
    }

    private static byte[] encrypted(String password) {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("dueño", password, new AccessPermission()));
            return saved(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Test
    void aStreamThatGrowsBeyondMeasureIsFoundBeforeItIsOpened() throws IOException {
        var bomb = deflated(new byte[80 << 20]);
        assertThat(bomb.length).isLessThan(1 << 20);

        assertUnsound(withStream("<< /Type /ObjStm /Filter /FlateDecode >>", bomb), Fault.TOO_MUCH_INSIDE);
    }

    @Test
    void aStreamWithinAStreamIsNoWayRound() throws IOException {
        var bomb = deflated(deflated(new byte[80 << 20]));
        assertThat(bomb.length).isLessThan(1 << 16);

        assertUnsound(
                withStream("<< /Type /ObjStm /Filter [/FlateDecode /FlateDecode] >>", bomb), Fault.TOO_MUCH_INSIDE);
    }

    @Test
    void whatIsNestedTooDeeplyIsDamaged() {
        var deep = "[".repeat(200_000);

        assertUnsound(ascii("%PDF-1.7\n1 0 obj " + deep + " endobj\ntrailer << /Root 1 0 R >>\n%%EOF"), Fault.DAMAGED);
    }

    @Test
    void aPictureOfMoreDotsThanPaperHasIsTooMuchHoweverSmallTheFile() {
        assertUnsound(png(100_000, 100_000), Fault.TOO_MUCH_INSIDE);
        assertUnsound(png(Integer.MAX_VALUE, Integer.MAX_VALUE), Fault.TOO_MUCH_INSIDE);
        assertThat(inspect(png(7_000, 8_000))).isInstanceOf(Inspection.Sound.class);
    }

    /** A PNG that says how large it is, and no more. */
    private static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put(ascii("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(8 + 4 + 17 + 4 + 12)
                .put(ascii("\u0089PNG\r\n\u001a\n"))
                .putInt(13)
                .put(header)
                .putInt((int) crc.getValue())
                .putInt(0)
                .put(ascii("IDAT"))
                .putInt(0x35AF061E)
                .array();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] withStream(String dictionary, byte[] stream) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(ascii("%PDF-1.7\n4 0 obj\n" + dictionary + "\nstream\r\n"));
        out.write(stream);
        out.write(ascii("\nendstream\nendobj\n%%EOF"));
        return out.toByteArray();
    }
}
