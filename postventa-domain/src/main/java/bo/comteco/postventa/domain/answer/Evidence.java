package bo.comteco.postventa.domain.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a paper was seen, with its number or date where it has one (specification, section 4, <em>attested</em>). Its
 * presence says that it was seen; what was not seen is left out.
 *
 * @param number the paper's number as printed on it, or null where it has none
 * @param date the day the paper bears, or null where it bears none
 */
public record Evidence(@Nullable String number, @Nullable LocalDate date) {

    /** Seen, without number or date. */
    public static Evidence seen() {
        return new Evidence(null, null);
    }

    /** Seen, with the number it bears. */
    public static Evidence numbered(String number) {
        return new Evidence(number, null);
    }

    /** Seen, with the day it bears. */
    public static Evidence dated(LocalDate date) {
        return new Evidence(null, date);
    }

    /** The paper's number, where it has one. */
    public Optional<String> findNumber() {
        return Optional.ofNullable(number);
    }

    /** The day the paper bears, where it bears one. */
    public Optional<LocalDate> findDate() {
        return Optional.ofNullable(date);
    }
}
