package bo.comteco.postventa.adapter.persistence;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over a salt and a text. Without the salt nobody can try out which text it was; when both are purged the digest
 * still stands for them in the chain.
 */
final class SaltedDigest {

    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte @Nullable [] salt;
    private final byte[] digest;

    private SaltedDigest(byte @Nullable [] salt, byte[] digest) {
        this.salt = salt;
        this.digest = digest;
    }

    /** The digest of a text under a salt that nobody has used before. */
    static SaltedDigest of(String text) {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new SaltedDigest(salt, digest(salt, text));
    }

    /** A digest as it was stored; without salt after a purge. */
    static SaltedDigest stored(byte @Nullable [] salt, byte[] digest) {
        return new SaltedDigest(salt, digest);
    }

    private static byte[] digest(byte[] salt, String text) {
        return Sha256.over(salt, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is this text's. False when the salt was purged and the text was not, or the other way round. */
    boolean isOf(@Nullable String text) {
        if (salt == null || text == null) {
            return salt == null && text == null;
        }
        return Arrays.equals(digest, digest(salt, text));
    }

    byte @Nullable [] salt() {
        return salt;
    }

    byte[] digest() {
        return digest;
    }
}
