package bo.comteco.postventa.testkit.port;

import java.util.Locale;

/** A class's name as it is said. */
final class Words {

    private Words() {}

    /** {@code ForgetsWhatIsDue} is "forgets what is due". */
    static String of(String name) {
        return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
