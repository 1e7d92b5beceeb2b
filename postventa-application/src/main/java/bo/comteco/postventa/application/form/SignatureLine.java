package bo.comteco.postventa.application.form;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.RequiredText;
import org.jspecify.annotations.Nullable;

/**
 * A line to sign on.
 *
 * @param label as whom one signs
 * @param name who signs, or null where the name is written by hand
 */
public record SignatureLine(String label, @Nullable String name) {

    /** @throws InvalidValue if the label, or a name that is given, is blank */
    public SignatureLine {
        label = RequiredText.in("SignatureLine", "label", label);
        name = name == null ? null : RequiredText.in("SignatureLine", "name", name);
    }
}
