package bo.comteco.postventa.adapter.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * What a document says about itself: title, subject, author, language and time, once for old readers and once as XMP,
 * which PDF/A wants to be equal. Nothing in it is drawn by lot or read from a clock, so that equal forms give equal
 * bytes.
 *
 * @param title what a reader shows as the document's name
 * @param subject the code by which a printed sheet is found again
 * @param issuedAt when the form was issued
 */
record Description(String title, String subject, ZonedDateTime issuedAt) {

    private static final String LANGUAGE = "es-BO";
    private static final String AUTHOR = "COMTECO R.L.";
    private static final String PRODUCER = "postventa";
    private static final TextTemplate XMP = TextTemplate.load("metadata.xmp");
    private static final DateTimeFormatter XMP_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    void writeTo(PDDocument document) throws IOException {
        GregorianCalendar issued = GregorianCalendar.from(issuedAt);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setAuthor(AUTHOR);
        information.setCreator(PRODUCER);
        information.setProducer(PRODUCER);
        information.setCreationDate(issued);
        information.setModificationDate(issued);
        document.setDocumentInformation(information);

        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(LANGUAGE);
        document.setDocumentId(issuedAt.toEpochSecond());
    }

    private String xmp() {
        return XMP.fill(new Xmp(title, subject, AUTHOR, PRODUCER, LANGUAGE, XMP_TIME.format(issuedAt)));
    }

    private record Xmp(
            String title, String subject, String author, String producer, String language, String issuedAt) {}
}
