package bo.comteco.postventa.application.form;

import bo.comteco.postventa.domain.procedure.PrintedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * That a document was printed, and what has become of its original since.
 *
 * @param id the key of the call that printed it
 * @param bodyHash of that call: what the same key may not be used for again
 * @param document the document's name
 * @param title what stands on it
 * @param issuedAt when the request came to it; a request that comes to it again issues another one
 * @param number 0 for the first print of what was issued then, otherwise the reprint's number
 * @param by who printed it
 * @param office where
 * @param originals for whom each original is
 * @param copies for whom each copy is
 * @param notes what was noted of it, in the order of noting; the last of a kind holds
 */
public record Printing(
        UUID id,
        String bodyHash,
        long request,
        String document,
        String title,
        Instant issuedAt,
        int number,
        Instant at,
        String by,
        String office,
        List<String> originals,
        List<String> copies,
        List<PaperNote> notes) {

    public Printing {
        originals = List.copyOf(originals);
        copies = List.copyOf(copies);
        notes = List.copyOf(notes);
    }

    /** Whether it is the first print of what was issued then. */
    public boolean isFirst() {
        return number == 0;
    }

    /** Whether the office keeps an original, so that it is signed and filed. */
    public boolean isKept() {
        return originals.contains(PrintedDocument.ARCHIVE);
    }

    /** Whether it is of the same issue as another. */
    public boolean isOf(String someDocument, Instant someIssue) {
        return document.equals(someDocument) && issuedAt.equals(someIssue);
    }

    /** What was noted last of a kind. */
    public Optional<PaperNote> last(PaperNote.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).reduce((earlier, later) -> later);
    }

    /** The same with one more note. */
    public Printing with(PaperNote note) {
        var more = new ArrayList<>(notes);
        more.add(note);
        return new Printing(
                id, bodyHash, request, document, title, issuedAt, number, at, by, office, originals, copies, more);
    }
}
