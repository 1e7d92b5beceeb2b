package bo.comteco.postventa.testkit.port;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.postventa.domain.call.OutgoingCall;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest of calls, as {@code CallRecords} promises it. */
final class CallDigest {

    private CallDigest() {}

    static String of(List<OutgoingCall> calls) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            calls.forEach(call -> digest.update((call.line() + "\n").getBytes(UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
