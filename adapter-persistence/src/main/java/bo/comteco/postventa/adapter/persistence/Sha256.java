package bo.comteco.postventa.adapter.persistence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of the chain; every Java platform has it. */
final class Sha256 {

    private Sha256() {}

    /** The digest of some bytes, one after the other. */
    static byte[] over(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
