package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

/** The one rule for texts that must be there: not blank, kept without surrounding white space. */
public final class RequiredText {

    private RequiredText() {}

    /**
     * The text without surrounding white space.
     *
     * @param type the simple name of what is being built, such as {@code Customer}
     * @param component which part of it the text is, such as {@code name}
     * @throws InvalidValue if nothing is left ({@code value.text.blank} with {@code field}, {@code Customer.name})
     */
    public static String in(String type, String component, String given) {
        String text = requireNonNull(given, component).strip();
        if (text.isEmpty()) {
            Message reason = InvalidValue.reason("value.text.blank", given).with("field", type + "." + component);
            throw new InvalidValue(type, given, reason);
        }
        return text;
    }
}
