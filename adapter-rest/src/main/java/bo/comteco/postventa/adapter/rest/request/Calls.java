package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driven.Call;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a call: its idempotency key, and SHA-256 over method, path and canonical body. The version in {@code
 * If-Match} is no part of it: a repeated call is answered before its version is looked at.
 */
public final class Calls {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    public static final String KEY_DESCRIPTION = "Un UUID por acción; al repetir la acción, el mismo";

    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Calls() {}

    /**
     * The call's identity.
     *
     * @param key the header, as a bare UUID or, as the IETF's draft writes it, in quotes
     * @throws ProblemException if the key is missing or is no UUID
     */
    public static Call identify(@Nullable String key, HttpServletRequest request, @Nullable JsonBody body) {
        return new Call(key(key), hash(request.getMethod(), request.getRequestURI(), body));
    }

    /** A digest of what a call asks, where something else than a key tells one call from the next. */
    public static String digest(HttpServletRequest request, @Nullable JsonBody body) {
        return hash(request.getMethod(), request.getRequestURI(), body);
    }

    /**
     * The identity of a call whose body is a file.
     *
     * @param besides what else it says
     * @throws ProblemException if the key is missing or is no UUID
     */
    public static Call identify(@Nullable String key, HttpServletRequest request, byte[] body, String besides) {
        var digest = sha256();
        digest.update((request.getMethod() + "\n" + request.getRequestURI() + "\n" + besides + "\n")
                .getBytes(StandardCharsets.UTF_8));
        return new Call(key(key), HexFormat.of().formatHex(digest.digest(body)));
    }

    private static UUID key(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw new ProblemException(Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_MISSING,
                    "Envíe el encabezado Idempotency-Key con un UUID nuevo por cada acción; al repetir la misma acción,"
                            + " repita el mismo UUID."));
        }
        var bare = header.strip().replaceFirst("^\"(.*)\"$", "$1");
        if (!UUID_FORM.matcher(bare).matches()) {
            throw new ProblemException(Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_INVALID,
                    "Idempotency-Key debe ser un UUID, como 7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21."));
        }
        return UUID.fromString(bare);
    }

    private static String hash(String method, String path, @Nullable JsonBody body) {
        var text = method + "\n" + path + "\n" + (body == null ? "" : body.canonical());
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
