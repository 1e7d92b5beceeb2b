package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.problem.Problem;
import bo.comteco.postventa.adapter.rest.problem.ProblemException;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A request's version as an entity tag. An assessment changes under one version, as days pass and as other requests of the
 * visit see papers, and so does how something stands that is owed: there the tag tells those apart too.
 */
final class Versions {

    static final String DESCRIPTION = "El ETag de la solicitud que se vio: su versión entre comillas";
    static final String TAG_DESCRIPTION = "La versión de la solicitud, entre comillas";

    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,9})(?:\\.[0-9a-f]{1,8})?\"");

    private Versions() {}

    static String tag(RequestJson request) {
        var changing = new StringBuilder();
        if (!request.step().assessment().isEmpty()) {
            changing.append(request.step());
        }
        request.effects().stream()
                .filter(effect -> effect.arrear() != null)
                .forEach(effect -> changing.append(effect.key()).append(effect.arrear()));
        return changing.isEmpty()
                ? "\"" + request.version() + "\""
                : "\"" + request.version() + "." + checksum(changing.toString()) + "\"";
    }

    private static String checksum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    /**
     * The version that the caller looked at.
     *
     * @throws ProblemException if the header is missing or is not exactly one version
     */
    static int required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ProblemException(
                    Problem.of(
                            ProblemType.VERSION_MISSING,
                            "Envíe en If-Match el ETag de la solicitud que vio, para que nadie decida sobre lo que ya cambió."));
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ProblemException(Problem.of(
                    ProblemType.VERSION_INVALID,
                    "If-Match debe llevar una sola versión entre comillas, tal como vino en ETag: \"7\"."));
        }
        return Integer.parseInt(tag.group(1));
    }

    /** Whether the caller has what bears this tag already. */
    static boolean isKnown(@Nullable String ifNoneMatch, String current) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",", -1)) {
            var bare = tag.strip();
            if (bare.equals("*") || bare.equals(current) || bare.equals("W/" + current)) {
                return true;
            }
        }
        return false;
    }
}
