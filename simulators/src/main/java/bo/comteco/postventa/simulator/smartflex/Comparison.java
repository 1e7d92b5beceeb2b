package bo.comteco.postventa.simulator.smartflex;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;

/** How a filter compares: equal, or by a suffix of its path. */
enum Comparison {
    GTE(".gte"),
    LTE(".lte"),
    GT(".gt"),
    LT(".lt"),
    EQUAL("");

    /** Numbers by value, date-times by instant, everything else as text. */
    static final Comparator<String> NATURAL = Comparison::compare;

    private final String suffix;

    Comparison(String suffix) {
        this.suffix = suffix;
    }

    static Comparison of(String name) {
        return Arrays.stream(values())
                .filter(comparison -> name.endsWith(comparison.suffix))
                .findFirst()
                .orElse(EQUAL);
    }

    String pathIn(String name) {
        return name.substring(0, name.length() - suffix.length());
    }

    boolean holds(String actual, String asked) {
        return switch (this) {
            case EQUAL -> actual.equals(asked);
            case GTE -> NATURAL.compare(actual, asked) >= 0;
            case LTE -> NATURAL.compare(actual, asked) <= 0;
            case GT -> NATURAL.compare(actual, asked) > 0;
            case LT -> NATURAL.compare(actual, asked) < 0;
        };
    }

    private static int compare(String one, String other) {
        try {
            return new BigDecimal(one).compareTo(new BigDecimal(other));
        } catch (NumberFormatException notNumbers) {
            return compareTimes(one, other);
        }
    }

    private static int compareTimes(String one, String other) {
        try {
            return OffsetDateTime.parse(one)
                    .toInstant()
                    .compareTo(OffsetDateTime.parse(other).toInstant());
        } catch (DateTimeException notTimes) {
            return one.compareTo(other);
        }
    }
}
