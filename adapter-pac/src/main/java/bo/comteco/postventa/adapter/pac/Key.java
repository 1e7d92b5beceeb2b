package bo.comteco.postventa.adapter.pac;

import java.util.regex.Pattern;

/**
 * The key of an effect as the contract allows it.
 *
 * @param value 1 to 100 letters, digits and some marks
 */
record Key(String value) {

    private static final Pattern ALLOWED = Pattern.compile("[A-Za-z0-9._:/-]{1,100}");

    /** @throws IllegalArgumentException where the wire has no place for it: a mistake of the caller */
    Key {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("not a key: " + value);
        }
    }
}
