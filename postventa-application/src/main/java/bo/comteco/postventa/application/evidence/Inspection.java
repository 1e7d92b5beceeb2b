package bo.comteco.postventa.application.evidence;

import bo.comteco.postventa.domain.evidence.FileType;

/** What a look at a file's content says. */
public sealed interface Inspection {

    /**
     * It is what evidence may be, and can be opened.
     *
     * @param sha256 in small hexadecimal letters
     */
    record Sound(FileType type, String sha256) implements Inspection {}

    /** It is not kept. */
    record Unsound(Fault fault) implements Inspection {}

    /** Why a file is not kept. */
    enum Fault {
        /** There is nothing in it. */
        EMPTY,
        /** It is neither PDF nor JPEG nor PNG, whatever it is called. */
        OTHER_TYPE,
        /** It begins like one and can't be opened. */
        DAMAGED,
        /** It can't be opened without a password, or is encrypted at all. */
        ENCRYPTED,
        /** Too many pages or pixels, or it grows beyond measure when it is opened. */
        TOO_MUCH_INSIDE
    }
}
