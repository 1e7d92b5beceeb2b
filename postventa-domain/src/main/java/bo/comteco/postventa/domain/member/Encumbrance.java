package bo.comteco.postventa.domain.member;

import bo.comteco.postventa.domain.common.RequiredText;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * What stands against a member's certificate in PAC (Annex 4, item 4).
 *
 * @param description in PAC's words, never blank
 */
@ValueObject
public record Encumbrance(Kind kind, String description) {

    /** The two kinds that the annex names. */
    public enum Kind {
        /** Gravamen. */
        LIEN,
        /** Anotación preventiva. */
        PREVENTIVE_ANNOTATION
    }

    public Encumbrance {
        description = RequiredText.in("Encumbrance", "description", description);
    }
}
