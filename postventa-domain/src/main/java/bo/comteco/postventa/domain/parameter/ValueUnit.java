package bo.comteco.postventa.domain.parameter;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.Money;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a parameter's value is written. */
public enum ValueUnit {
    /** Bolivianos: {@code 146.28}. */
    BOB("BOB", "un importe en bolivianos, como 146.28"),
    /** How often: {@code 1}. */
    TIMES("times", "un número de veces, como 1"),
    /** Calendar months. */
    MONTHS("months", "un número de meses, como 4"),
    /** Calendar days. */
    DAYS("days", "un número de días, como 10"),
    HOURS("hours", "un número de horas, como 48"),
    /** An ISO 8601 duration: {@code PT15M}, {@code P30D}. */
    DURATION("duration", "una duración ISO 8601, como PT15M o P30D"),
    /** A time of day: {@code 18:00}. */
    TIME("time of day", "una hora del día, como 18:00"),
    /** Per cent, with decimals where needed. */
    PERCENT("%", "un porcentaje entre 0 y 100, como 98 o 97.5"),
    /** An office's code. */
    OFFICE("office", "el código de una oficina"),
    /** A name as clients read it. */
    NAME("name", "un nombre de hasta 60 letras"),
    /** Days of one year with commas between: {@code 2027-01-01,2027-02-15}. */
    DAYS_OF_A_YEAR("days of a year", "días separados por comas, como 2027-01-01,2027-02-15");

    private final String written;
    private final String example;

    ValueUnit(String written, String example) {
        this.written = written;
        this.example = example;
    }

    /** As entries name it. */
    public String written() {
        return written;
    }

    /** How a value of this unit looks, in Spanish, after "escriba …". */
    public String example() {
        return example;
    }

    /** Whether a text is a value of this unit. */
    public boolean reads(String value) {
        return switch (this) {
            case BOB -> isAmount(value);
            case TIMES, MONTHS, DAYS, HOURS -> isCount(value);
            case DURATION -> isDuration(value);
            case TIME -> parses(value, LocalTime::parse);
            case PERCENT -> isPercent(value);
            case OFFICE -> Pattern.matches("[A-Za-z0-9_-]{1,32}", value);
            case NAME -> !value.isBlank() && value.length() <= 60;
            case DAYS_OF_A_YEAR -> isListOfDays(value);
        };
    }

    private static boolean parses(String value, Function<String, ?> parser) {
        try {
            return parser.apply(value) != null;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isDuration(String value) {
        return parses(value, Duration::parse) && Duration.parse(value).compareTo(Duration.ZERO) > 0;
    }

    private static boolean isAmount(String value) {
        try {
            return Money.of(value).amount().signum() >= 0;
        } catch (InvalidValue unreadable) {
            return false;
        }
    }

    private static boolean isCount(String value) {
        return Pattern.matches("[1-9][0-9]{0,5}", value);
    }

    private static boolean isPercent(String value) {
        return Pattern.matches("[0-9]{1,3}(\\.[0-9]{1,4})?", value)
                && new BigDecimal(value).compareTo(BigDecimal.valueOf(100)) <= 0;
    }

    private static boolean isListOfDays(String value) {
        return Stream.of(value.split(",", -1)).allMatch(day -> parses(day.strip(), LocalDate::parse));
    }
}
