package bo.comteco.postventa.domain.text;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How values are written for a Bolivian reader, the same on every JDK and in every locale. */
public final class SpanishFormat {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    /** Words before which <em>y</em> becomes <em>e</em>: the sound i, and not the glide of hielo or ión. */
    private static final Pattern SOUNDS_AS_I =
            Pattern.compile("\\P{L}*h?[ií](?![aeoáéó]).*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SpanishFormat() {}

    /** An amount: {@code Bs 1.234,50}. */
    public static String money(Money money) {
        // The separators are spelled out: those of a locale differ from one JDK to the next.
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return "Bs " + new DecimalFormat("#,##0.00;-#,##0.00", symbols).format(money.amount());
    }

    /** A day: {@code 24/11/2026}. */
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** A moment as the clocks in Bolivia show it: {@code 24/11/2026 18:05}. */
    public static String moment(Instant moment) {
        return moment(moment.atZone(ParameterBook.ZONE).toLocalDateTime());
    }

    /** A moment by the clock: {@code 24/11/2026 18:05}. */
    public static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** A telephone in groups: {@code 7071 2345} for a mobile one, {@code 4 425 1234} with its area for a fixed one. */
    public static String telephone(Telephone telephone) {
        String digits = telephone.digits();
        return telephone.isMobile()
                ? digits.substring(0, 4) + " " + digits.substring(4)
                : digits.charAt(0) + " " + digits.substring(1, 4) + " " + digits.substring(4);
    }

    /**
     * Several things in one sentence: {@code a, b y c}; <em>e</em> before the sound i; with semicolons where one of them
     * holds a comma; empty for none.
     */
    public static String joined(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        boolean commas = things.stream().anyMatch(thing -> thing.contains(", "));
        String last = things.get(things.size() - 1);
        String and = SOUNDS_AS_I.matcher(last).matches() ? " e " : " y ";
        return String.join(commas ? "; " : ", ", things.subList(0, things.size() - 1))
                + (commas ? ";" : "")
                + and
                + last;
    }
}
