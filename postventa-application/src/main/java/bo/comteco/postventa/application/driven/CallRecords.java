package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jmolecules.architecture.hexagonal.SecondaryPort;

/** The outgoing calls of telephone lines, kept for some months (G.1, G.6). Personal data, handed on and kept nowhere. */
@SecondaryPort
public interface CallRecords {

    /** The months whose calls are still held for a line, the latest first; none for a line that nobody knows. */
    Reply<List<YearMonth>> monthsHeld(String line);

    /**
     * Hands over the calls that a line made in a month, in local time, one after the other and the oldest first; no more
     * of them than a page is in memory at once. What was handed over before a silence is to be thrown away. Whatever
     * {@code each} throws passes on.
     *
     * @return how many they were, and the SHA-256 in small hexadecimal letters of their {@linkplain OutgoingCall#line
     *     lines}, each in UTF-8 and ended by a line feed; empty where the month is not held, and nothing was handed over
     */
    Reply<Optional<MonthOfCalls>> calls(String line, YearMonth month, Consumer<OutgoingCall> each);
}
