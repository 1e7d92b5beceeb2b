package bo.comteco.postventa.domain.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A form of the manual's table of documents (III.1, specification section 7).
 *
 * @param name stable code, such as {@code SOLICITUD_DE_PEDIDO}
 * @param title what stands on it
 * @param originals for whom each original is, in Spanish
 * @param copies for whom each copy is, in Spanish
 * @param content what it prints beside the request's own data
 */
public record PrintedDocument(String name, String title, List<String> originals, List<String> copies, Summary content) {

    public PrintedDocument {
        originals = List.copyOf(originals);
        copies = List.copyOf(copies);
    }

    /** One original for the archive and, where asked for, one copy for the client. */
    public static PrintedDocument document(String name, String title, int originals, int copies, Summary content) {
        return new PrintedDocument(
                name,
                title,
                new ArrayList<>(Collections.nCopies(originals, "Archivo")),
                new ArrayList<>(Collections.nCopies(copies, "Cliente")),
                content);
    }
}
