package bo.comteco.postventa.guard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a system signed of what it tells at a door of this house: the HMAC of the body by a shared secret, as
 * {@code sha256=} and hexadecimal digits. Every comparison takes as long as any other.
 */
public final class Signature {

    private static final String SCHEME = "sha256=";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec secret;

    /** @param secret what both know */
    public Signature(String secret) {
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
    }

    /** Whether a header's value is the signature of exactly these bytes. */
    public boolean isOf(byte[] body, @Nullable String given) {
        if (given == null || !given.startsWith(SCHEME)) {
            return false;
        }
        try {
            return MessageDigest.isEqual(of(body), HexFormat.of().parseHex(given, SCHEME.length(), given.length()));
        } catch (IllegalArgumentException noHexadecimal) {
            return false;
        }
    }

    private byte[] of(byte[] body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(body);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
