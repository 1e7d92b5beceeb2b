package bo.comteco.postventa.domain.walk;

import java.util.Locale;
import java.util.TimeZone;

/**
 * Machines on which the service may run: what they take for their zone and language must make no difference. Two of
 * them have already another date than La Paz for most of its day; one writes other digits, one counts other years.
 */
public enum AnyServer {
    IN_LA_PAZ("America/La_Paz", "es-BO"),
    IN_A_DATA_CENTRE("UTC", "en-US"),
    WHERE_THE_DAY_BEGINS("Pacific/Kiritimati", "tr-TR"),
    WHERE_THE_DAY_ENDS("Pacific/Pago_Pago", "ar-SA-u-nu-arab"),
    WHERE_IT_IS_2569("Asia/Bangkok", "th-TH-u-ca-buddhist-nu-thai");

    private final String zone;
    private final String language;

    AnyServer(String zone, String language) {
        this.zone = zone;
        this.language = language;
    }

    /** Checks something on each of them, and leaves zone and language as they were. */
    public static void everywhere(Runnable check) {
        for (var server : values()) {
            server.here(check);
        }
    }

    private void here(Runnable check) {
        var zoneBefore = TimeZone.getDefault();
        var languageBefore = Locale.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            check.run();
        } catch (AssertionError e) {
            throw new AssertionError("on a server " + this + " (" + zone + ", " + language + "): " + e.getMessage(), e);
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(languageBefore);
        }
    }
}
