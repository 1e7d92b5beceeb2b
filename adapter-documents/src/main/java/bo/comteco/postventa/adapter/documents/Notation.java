package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.domain.common.Money;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How amounts and times are written for a Bolivian client: {@code Bs 1.234,50}, {@code 24/11/2026 16:05}. */
final class Notation {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private Notation() {}

    static String money(Money money) {
        // The separators are spelled out: those of a locale differ from one JDK to the next.
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return "Bs " + new DecimalFormat("#,##0.00;-#,##0.00", symbols).format(money.amount());
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }
}
