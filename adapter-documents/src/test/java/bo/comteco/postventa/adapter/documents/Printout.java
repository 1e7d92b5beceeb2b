package bo.comteco.postventa.adapter.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed form read back: what a person, a search or a printer would find on it. */
final class Printout implements AutoCloseable {

    private final PDDocument document;

    private Printout(PDDocument document) {
        this.document = document;
    }

    static Printout read(byte[] pdf) {
        try {
            return new Printout(Loader.loadPDF(pdf));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PDDocument document() {
        return document;
    }

    /** The text of each page, line by line, from top to bottom; white space is one space. */
    List<String> pages() {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            pages.add(textOf(page));
        }
        return pages;
    }

    String text() {
        return String.join("\n", pages());
    }

    Set<PDFont> fonts() {
        Set<PDFont> fonts = new LinkedHashSet<>();
        positions().forEach(position -> fonts.add(position.getFont()));
        return fonts;
    }

    /** Every character with its place; a page's width and height are in points. */
    List<TextPosition> positions() {
        List<TextPosition> positions = new ArrayList<>();
        PDFTextStripper collector = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                positions.add(text);
            }
        };
        read(collector);
        return positions;
    }

    List<PDPage> sheetsOfPaper() {
        List<PDPage> pages = new ArrayList<>();
        document.getPages().forEach(pages::add);
        return pages;
    }

    private String textOf(int page) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return read(stripper)
                .lines()
                .map(line -> line.strip().replaceAll("\\s+", " "))
                .filter(line -> !line.isEmpty())
                .reduce((above, below) -> above + "\n" + below)
                .orElse("");
    }

    private String read(PDFTextStripper stripper) {
        try {
            return stripper.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
