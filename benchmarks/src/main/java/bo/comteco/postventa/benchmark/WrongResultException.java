package bo.comteco.postventa.benchmark;

import org.jspecify.annotations.Nullable;

/** A case did not come to what it should: nothing was measured. */
final class WrongResultException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongResultException(String candidate, Object expected, @Nullable Object found) {
        super(candidate + ": expected " + expected + ", found " + found);
    }

    static void unlessEqual(String candidate, Object expected, @Nullable Object found) {
        if (!expected.equals(found)) {
            throw new WrongResultException(candidate, expected, found);
        }
    }
}
