package bo.comteco.postventa.adapter.documents;

import static bo.comteco.postventa.adapter.documents.HandmadePdf.deflated;
import static bo.comteco.postventa.adapter.documents.HandmadePdf.list;
import static bo.comteco.postventa.adapter.documents.HandmadePdf.packed;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that grows beyond measure is found out before it is unpacked, and one that does not is let through. */
class HostilePdfTest {

    private static final ContentInspector INSPECTOR = new ContentInspector();
    private static final int MEGABYTE = 1 << 20;

    private static Inspection inspect(byte[] bytes) {
        return INSPECTOR.inspect(new FileContent(bytes));
    }

    private static void assertSound(byte[] bytes) {
        assertThat(inspect(bytes)).isInstanceOf(Inspection.Sound.class);
    }

    private static void assertTooMuch(byte[] bytes) {
        assertThat(bytes.length).as("it would be taken for its size").isLessThan(10_000_000);
        assertThat(inspect(bytes)).isEqualTo(new Inspection.Unsound(Fault.TOO_MUCH_INSIDE));
    }

    private static Named<UnaryOperator<HandmadePdf>> way(String name, UnaryOperator<HandmadePdf> way) {
        return Named.of(name, way);
    }

    /** What PDFBox takes for an inflated stream, and a search for one may not. */
    static Stream<Named<UnaryOperator<HandmadePdf>>> waysToSayIt() {
        return Stream.of(
                way("plainly", pdf -> pdf),
                way("as a picture", pdf -> pdf.saying("/Filter /FlateDecode /Subtype /Image")),
                way("with spaces before the line ends", pdf -> pdf.after("   \r\n")),
                way("without a header", HandmadePdf::headless),
                way("in an array", pdf -> pdf.saying("/Filter [/FlateDecode]")),
                way("shortly", pdf -> pdf.saying("/Filter /Fl")),
                way("escaped", pdf -> pdf.saying("/F#69lter /Fl#61teDecode")),
                way("elsewhere", pdf -> pdf.saying("/Filter 5 0 R")),
                way(
                        "far from the stream",
                        pdf -> pdf.saying("/Filter /FlateDecode /Nothing (" + " ".repeat(5_000) + ")")));
    }

    @ParameterizedTest
    @MethodSource("waysToSayIt")
    void aSmallListIsSoundHoweverItIsSaidToBeInflated(UnaryOperator<HandmadePdf> way) {
        assertSound(way.apply(HandmadePdf.of(deflated(list(2 * MEGABYTE)))).bytes());
    }

    @ParameterizedTest
    @MethodSource("waysToSayIt")
    void aListThatGrowsBeyondMeasureIsFoundHoweverItIsSaidToBeInflated(UnaryOperator<HandmadePdf> way) {
        assertTooMuch(way.apply(HandmadePdf.of(deflated(list(40 * MEGABYTE)))).bytes());
    }

    @Test
    void whatIsPackedAgainIsNoWayRound() {
        var bomb = deflated(list(40 * MEGABYTE));

        assertTooMuch(HandmadePdf.of(packed(bomb, COSName.ASCII85_DECODE))
                .saying("/Filter [/ASCII85Decode /FlateDecode]")
                .bytes());
        assertTooMuch(HandmadePdf.of(packed(bomb, COSName.ASCII_HEX_DECODE))
                .saying("/Filter [/AHx /Fl]")
                .bytes());
        assertTooMuch(HandmadePdf.of(deflated(bomb))
                .saying("/Filter [/FlateDecode /FlateDecode]")
                .bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"LZWDecode", "RunLengthDecode", "ASCII85Decode", "ASCIIHexDecode"})
    void aListIsNotPackedAsNoWriterOfListsPacksIt(String filter) {
        var pdf = HandmadePdf.of(packed(list(100), COSName.getPDFName(filter)));

        assertTooMuch(pdf.saying("/Filter /" + filter).bytes());
        assertTooMuch(pdf.saying("/Filter /" + filter.replace("Dec", "#44ec")).bytes());
    }

    @Test
    void aRowIsNotAsLongAsTheFileSays() {
        var pdf = HandmadePdf.of(deflated(list(100)));

        assertTooMuch(pdf.saying("/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>")
                .bytes());
        assertTooMuch(
                pdf.saying("/Filter [/FlateDecode] /DP [<< /Predictor 2 /Columns 9 /BitsPerComponent 99999999 >>]")
                        .bytes());
    }

    @Test
    void manySmallListsAreOneLargeOne() throws IOException {
        try (var document = new PDDocument()) {
            for (int page = 0; page < 4; page++) {
                document.addPage(pageWithNumbers(600_000));
            }
            assertTooMuch(saved(document, CompressParameters.DEFAULT_COMPRESSION));
        }
    }

    @Test
    void encryptionHidesNothing() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(pageWithNumbers(2_400_000));
            document.protect(new StandardProtectionPolicy("dueño", "", new AccessPermission()));
            assertTooMuch(saved(document, CompressParameters.DEFAULT_COMPRESSION));
        }
    }

    private static PDPage pageWithNumbers(int count) {
        var numbers = new COSArray();
        for (int n = 0; n < count; n++) {
            numbers.add(COSInteger.get(123_456_789L));
        }
        var page = new PDPage();
        page.getCOSObject().setItem(COSName.getPDFName("Numbers"), numbers);
        return page;
    }

    @Test
    void aPageOrAPictureThatGrowsBeyondMeasureIsFoundAlthoughItIsNotOpened() throws IOException {
        assertTooMuch(withPicture(129 * MEGABYTE));
    }

    /** Blocks of nothing give nothing that would be counted, and streams within one another have them in common. */
    @Test
    void whatIsReadAgainAndAgainIsTooMuch() {
        var streams = new ByteArrayOutputStream();
        for (int stream = 0; stream < 2_000; stream++) {
            streams.writeBytes(new byte[] {0, 9, 0, (byte) ~9, (byte) ~0});
            streams.writeBytes("stream\nx\u009c".getBytes(StandardCharsets.ISO_8859_1));
        }
        for (int block = 0; block < 200_000; block++) {
            streams.writeBytes(new byte[] {0, 0, 0, (byte) ~0, (byte) ~0});
        }
        assertTooMuch(HandmadePdf.of(streams.toByteArray()).saying("").bytes());
    }

    @Test
    void anHonestPdfPassesWithTextAndPicturesHoweverItIsWritten() throws IOException {
        try (var document = new PDDocument()) {
            for (int number = 0; number < 300; number++) {
                document.addPage(new PDPage());
            }
            var photo = noise();
            try (var content = new PDPageContentStream(document, document.getPage(0))) {
                content.drawImage(JPEGFactory.createFromImage(document, photo), 0, 0);
                content.drawImage(LosslessFactory.createFromImage(document, photo), 0, 300);
            }
            assertSound(saved(document, CompressParameters.DEFAULT_COMPRESSION));
            assertSound(saved(document, CompressParameters.NO_COMPRESSION));
        }
    }

    @Test
    void anHonestPageMayBePackedAsOldWritersDo() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var filters = new COSArray();
            filters.add(COSName.ASCII85_DECODE);
            filters.add(COSName.FLATE_DECODE);
            page.setContents(new PDStream(document, new ByteArrayInputStream(list(5_000)), filters));
            assertSound(saved(document, CompressParameters.DEFAULT_COMPRESSION));
        }
    }

    @Test
    void aSheetOfPaperInColourPassesAtTheHighestResolution() throws IOException {
        assertSound(withPicture(4_960 * 7_016 * 3));
    }

    private static BufferedImage noise() {
        var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var random = new Random(7);
        for (int dot = 0; dot < 300 * 200; dot++) {
            image.setRGB(dot % 300, dot / 300, random.nextInt());
        }
        return image;
    }

    private static byte[] withPicture(int bytes) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var white = new PDStream(document, whiteness(bytes), COSName.FLATE_DECODE);
            white.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            page.getCOSObject().setItem(COSName.getPDFName("Picture"), white);
            return saved(document, CompressParameters.DEFAULT_COMPRESSION);
        }
    }

    private static InputStream whiteness(int bytes) {
        return new InputStream() {
            private int left = bytes;

            @Override
            public int read() {
                return left-- > 0 ? 0xFF : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                int read = Math.min(left, length);
                Arrays.fill(into, from, from + read, (byte) 0xFF);
                left -= read;
                return read > 0 ? read : -1;
            }
        };
    }

    private static byte[] saved(PDDocument document, CompressParameters how) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out, how);
        return out.toByteArray();
    }
}
