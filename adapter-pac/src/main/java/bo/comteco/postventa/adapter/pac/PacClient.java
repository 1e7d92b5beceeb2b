package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.http.GuardedHttp;
import bo.comteco.postventa.guard.http.Line;
import bo.comteco.postventa.guard.http.NoReply;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * Speaks HTTP with PAC, by way of its guard. What is not an answer of PAC, for whatever reason, is a {@link Silence}. A
 * question may be asked twice. Nothing else is sent twice here: what may be repeated is decided by who knows what it
 * does.
 */
final class PacClient {

    private static final MediaType[] READABLE = {MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON};
    private static final int LARGEST_BODY = 1024 * 1024;

    private final GuardedHttp http;

    private PacClient(GuardedHttp http) {
        this.http = http;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static PacClient of(PacProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.PAC));
    }

    static PacClient of(PacProperties properties, RestClient.Builder builder, Guard guard) {
        var line = new Line(
                properties.baseUrl(),
                properties.token(),
                properties.connectTimeout(),
                properties.readTimeout(),
                LARGEST_BODY);
        return new PacClient(GuardedHttp.over(line, builder, guard));
    }

    /**
     * What stands at an address.
     *
     * @param template the address, with a place for what it is asked with
     * @param absence the type of the problem by which PAC says that there is nothing
     */
    <T> Optional<T> read(String template, String variable, Class<T> type, String absence) {
        var answer = get(template, variable);
        if (answer.status() == 404
                && answer.problem().filter(problem -> problem.isOf(absence)).isPresent()) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw answer.nonsense();
        }
        return Optional.of(answer.as(type));
    }

    PacAnswer get(String template, Object... variables) {
        var what = "GET " + template;
        return orSilence(
                what,
                () -> http.read(
                        to -> to.get().uri(template, variables).accept(READABLE),
                        reply -> PacAnswer.of(what, reply),
                        PacAnswer::isNone));
    }

    /** A POST that is the same for PAC, however often it comes with one key. */
    PacAnswer post(String template, Key key, Object body, Object... variables) {
        byte[] written = Json.MAPPER.writeValueAsBytes(body);
        var what = "POST " + template;
        return orSilence(
                what,
                () -> http.write(
                        to -> to.post()
                                .uri(template, variables)
                                .header("Idempotency-Key", key.value())
                                .contentType(MediaType.APPLICATION_JSON)
                                .accept(READABLE)
                                .body(written),
                        reply -> PacAnswer.of(what, reply),
                        PacAnswer::isNone));
    }

    private static PacAnswer orSilence(String what, Supplier<PacAnswer> call) {
        try {
            return call.get();
        } catch (NoReply none) {
            throw new Silence(what, none);
        }
    }
}
