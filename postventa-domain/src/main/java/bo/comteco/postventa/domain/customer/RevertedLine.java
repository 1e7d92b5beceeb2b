package bo.comteco.postventa.domain.customer;

import bo.comteco.postventa.domain.common.RequiredText;
import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * A telephone line that went back to the cooperative because its holder did not pay (Annex 4, item 7).
 *
 * @param number the line's number, never blank
 * @param revertedOn the day on which it went back
 */
@ValueObject
public record RevertedLine(String number, LocalDate revertedOn) {

    public RevertedLine {
        number = RequiredText.in("RevertedLine", "number", number);
    }
}
