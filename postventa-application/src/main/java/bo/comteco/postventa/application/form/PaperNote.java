package bo.comteco.postventa.application.form;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.RequiredText;
import java.time.Instant;

/**
 * What the adviser noted of a printed original.
 *
 * @param text who signed it, or where it is filed
 * @param at when that was done, to the microsecond
 * @param recordedAt when it was noted
 * @param recordedBy who noted it
 */
public record PaperNote(Kind kind, String text, Instant at, Instant recordedAt, String recordedBy) {

    /** What can be noted. */
    public enum Kind {
        /** The client signed the original. */
        SIGNED,
        /** The original lies in the archive. */
        FILED
    }

    /** @throws InvalidValue if the text is blank */
    public PaperNote {
        text = RequiredText.in("PaperNote", "text", text);
    }

    /** The kind alone: who signed is personal data. */
    @Override
    public String toString() {
        return "PaperNote[" + kind + "]";
    }
}
