package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.http.GuardedHttp;
import bo.comteco.postventa.guard.http.Line;
import bo.comteco.postventa.guard.http.NoReply;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/**
 * Speaks HTTP with Consultas, by way of its guard. What is not an answer of Consultas, for whatever reason, is a
 * {@link Silence}.
 */
final class ConsultasClient {

    private static final int LARGEST_BODY = 1024 * 1024;

    private final GuardedHttp http;

    private ConsultasClient(GuardedHttp http) {
        this.http = http;
    }

    /** One before which no guard stands: for what tries the wire alone. */
    static ConsultasClient of(ConsultasProperties properties, RestClient.Builder builder) {
        return of(properties, builder, Guard.wideOpen(SystemName.CONSULTAS));
    }

    static ConsultasClient of(ConsultasProperties properties, RestClient.Builder builder, Guard guard) {
        var line = new Line(
                properties.baseUrl(),
                properties.token(),
                properties.connectTimeout(),
                properties.readTimeout(),
                LARGEST_BODY);
        return new ConsultasClient(GuardedHttp.over(line, builder, guard));
    }

    /** What stands at an address, given with places for its variables. */
    ConsultasAnswer get(String template, Object... variables) {
        var what = "GET " + template;
        try {
            return http.read(
                    to -> to.get()
                            .uri(template, variables)
                            .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON),
                    reply -> ConsultasAnswer.of(what, reply),
                    ConsultasAnswer::isNone);
        } catch (NoReply none) {
            throw new Silence(what + ": " + none.trouble());
        }
    }
}
