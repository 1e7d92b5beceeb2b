package bo.comteco.postventa.adapter.consultas;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.function.Consumer;

/** Hands on the calls of one month one by one, and keeps of them their count and digest. */
final class MonthReading {

    private final YearMonth month;
    private final Consumer<OutgoingCall> each;
    private final MessageDigest digest;
    private int count;
    private Instant last = Instant.MIN;

    MonthReading(YearMonth month, Consumer<OutgoingCall> each) {
        this.month = month;
        this.each = each;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @throws Silence where the call began before the one before it, or in another month */
    void take(OutgoingCall call) {
        if (call.at().isBefore(last)) {
            throw new Silence("GET " + CallsPage.PATH + " answered calls out of their order");
        }
        if (!YearMonth.from(call.at().atZone(ParameterBook.ZONE)).equals(month)) {
            throw new Silence("GET " + CallsPage.PATH + " answered a call of another month");
        }
        last = call.at();
        digest.update((call.line() + "\n").getBytes(UTF_8));
        count++;
        each.accept(call);
    }

    /** What is known of the month when its last call was taken. */
    MonthOfCalls end() {
        return new MonthOfCalls(month, count, HexFormat.of().formatHex(digest.digest()));
    }
}
