package bo.comteco.postventa.application.form;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * One line of the order on a form.
 *
 * @param item what is ordered
 * @param detail how, where, or with what; may be empty
 * @param price what it costs, or null where it has no price
 */
public record FormLine(String item, String detail, @Nullable Money price) {

    /** @throws InvalidValue if the item is blank */
    public FormLine {
        item = RequiredText.in("FormLine", "item", item);
        detail = detail.strip();
    }
}
