package bo.comteco.postventa.domain.procedure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A form of the manual's table of documents (III.1, specification section 7).
 *
 * @param name stable code, such as {@code SOLICITUD_DE_PEDIDO}
 * @param title what stands on it
 * @param originals for whom each original is, in Spanish
 * @param copies for whom each copy is, in Spanish
 * @param content what it prints beside the request's own data
 * @param afterTheEnd whether it may be printed again when the request has ended
 */
public record PrintedDocument(
        String name, String title, List<String> originals, List<String> copies, Summary content, boolean afterTheEnd) {

    /** For whom an original is that the office keeps. */
    public static final String ARCHIVE = "Archivo";

    private static final String CLIENT = "Cliente";

    public PrintedDocument {
        originals = List.copyOf(originals);
        copies = List.copyOf(copies);
    }

    /** One original for the archive and, where asked for, one copy for the client. */
    public static PrintedDocument document(String name, String title, int originals, int copies, Summary content) {
        return new PrintedDocument(
                name,
                title,
                new ArrayList<>(Collections.nCopies(originals, ARCHIVE)),
                new ArrayList<>(Collections.nCopies(copies, CLIENT)),
                content,
                true);
    }

    /** One original that the client takes along, and nothing for the archive. */
    public static PrintedDocument forClient(String name, String title, Summary content) {
        return new PrintedDocument(name, title, List.of(CLIENT), List.of(), content, true);
    }

    /** Whether the client signs it: what stays with the office is, what the client alone takes along is not. */
    public boolean isSigned() {
        return originals.contains(ARCHIVE);
    }

    /** Whether it may be printed again, when its request has ended or has not. */
    public boolean mayBePrintedAgain(Optional<Ending> ending) {
        return afterTheEnd || ending.isEmpty();
    }

    /** The same document, which is not printed again once the request has ended. */
    public PrintedDocument onlyUntilTheEnd() {
        return new PrintedDocument(name, title, originals, copies, content, false);
    }
}
