package bo.comteco.postventa.domain.evidence;

/** Which of the manual's papers a file shows. */
public enum EvidenceKind {
    /** What the holder wrote: a note of request or authorization, the letter with the dates of a suspension. */
    LETTER("Carta o nota"),
    /** Where a product moves to (3.6). */
    SKETCH("Croquis"),
    /** A notarized power (6.6). */
    POWER("Poder notariado"),
    /** A photocopy of an identity card or a NIT. */
    IDENTITY_COPY("Fotocopia de cédula o NIT"),
    /** A form of the table of documents, as the client signed it. */
    SIGNED_FORM("Formulario firmado"),
    OTHER("Otro documento");

    private final String title;

    EvidenceKind(String title) {
        this.title = title;
    }

    /** What an adviser calls it. */
    public String title() {
        return title;
    }
}
