package bo.comteco.postventa.domain.enquiry;

import java.time.Instant;
import org.jmolecules.ddd.annotation.ValueObject;

/** Something that happened to an enquiry: what, when, and who did it. */
@ValueObject
public record EnquiryMark(What what, Instant at, String actor) {

    /** What can happen to it. */
    public enum What {
        /** It was recorded; its procedure may have been named at once. */
        RECORDED,
        /** An adviser picked the procedure. */
        NAMED,
        /** The sheet of requirements was printed. */
        PRINTED,
        /** The client was informed and wanted no more. */
        INFORMED,
        /** It became a request. */
        TURNED
    }
}
