package bo.comteco.postventa.guard.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.guard.GuardLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;

/** What comes of a call, by a server that answers what it is told, byte by byte. */
class GuardedHttpTest {

    private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: Application/Problem+JSON\r\n";

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void whatComesBackIsHandedOverWhole() {
        answering(OK + "Content-Length: 2\r\n\r\n{}");

        var reply = ask(line("/base/", "secret", 100));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.isJson()).isTrue();
        assertThat(reply.subtype()).isEqualTo("problem+json");
        assertThat(reply.body()).asString(US_ASCII).isEqualTo("{}");
        assertThat(heard).anyMatch(head -> head.startsWith("GET /base/things HTTP/1.1"));
        assertThat(heard).anyMatch(head -> head.contains("Authorization: Bearer secret"));
    }

    @Test
    void whoeverWantsNoTokenGetsNone() {
        answering(OK + "Content-Length: 0\r\n\r\n");

        ask(line("", " ", 100));

        assertThat(heard).isNotEmpty().noneMatch(head -> head.contains("Authorization"));
    }

    @Test
    void aContentTypeThatNobodyCanReadIsNone() {
        answering("HTTP/1.1 200 OK\r\nContent-Type: ;;\r\nContent-Length: 2\r\n\r\n{}");

        var reply = ask(line("", null, 100));

        assertThat(reply.subtype()).isEmpty();
        assertThat(reply.isJson()).isFalse();
    }

    @Test
    void aRedirectionIsHandedOverAndNotFollowed() {
        answering("HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");

        assertThat(ask(line("", null, 100)).status()).isEqualTo(302);
        assertThat(heard).hasSize(1);
    }

    @Test
    void withoutAConnectionNothingWasSent() throws IOException {
        server.close();

        var none = noReply(line("", null, 100));

        assertThat(none.trouble()).isEqualTo("no connection");
        assertThat(none.atLeast()).isZero();
        assertThat(none.neverSent()).isTrue();
    }

    @Test
    void whatIsLateMayHaveArrived() {
        hangingAfter("");

        var none = noReply(line("", null, 100));

        assertThat(none.trouble()).isEqualTo("no answer in time");
        assertThat(none.neverSent()).isFalse();
    }

    @Test
    void anAnswerThatNeverEndsIsNoneAfterTheSameTime() {
        hangingAfter(OK + "Content-Length: 2\r\n\r\n{");

        assertThat(noReply(line("", null, 100)).neverSent()).isFalse();
    }

    @Test
    void whatBreaksMayHaveArrivedAndIsToldWithoutAddressOrBody() {
        answering("");

        var none = noReply(line("/base", null, 100));

        assertThat(none.trouble()).startsWith("the connection broke (").doesNotContain("base");
        assertThat(none.neverSent()).isFalse();
        assertThat(none).hasNoCause();
    }

    @Test
    void anAnswerIsReadUpToItsLimitAndNoFurther() {
        answering(OK + "Content-Length: 5\r\n\r\n12345");

        assertThat(ask(line("", null, 5)).body()).hasSize(5);
        assertThat(noReply(line("", null, 4)).trouble()).isEqualTo("the answer has more than 4 bytes");
    }

    @Test
    void whatTheGuardKeepsBackWasNeverSent() {
        answering("HTTP/1.1 500 Oh\r\nContent-Length: 0\r\n\r\n");
        var guard = new Guard(SystemName.PAC, GuardLimits.standard(), () -> Instant.EPOCH);
        var http = GuardedHttp.over(line("", null, 100), RestClient.builder(), guard);
        var statuses = new ArrayList<Integer>();

        var none = catchThrowableOfType(NoReply.class, () -> {
            while (statuses.size() < 100) {
                statuses.add(order(http).status());
            }
        });

        assertThat(none.neverSent()).isTrue();
        assertThat(none.atLeast()).isEqualTo(GuardLimits.standard().leaveAlone());
        assertThat(statuses).isNotEmpty().containsOnly(500);
        assertThat(heard).hasSameSizeAs(statuses);
    }

    @Test
    void whatTheReadingThrowsPassesOn() {
        answering(OK + "Content-Length: 0\r\n\r\n");
        var http = GuardedHttp.over(line("", null, 100), RestClient.builder(), Guard.wideOpen(SystemName.PAC));

        var thrown = catchThrowableOfType(
                IllegalStateException.class,
                () -> http.read(
                        to -> to.get().uri("/things"),
                        reply -> {
                            throw new IllegalStateException("nonsense");
                        },
                        reply -> false));

        assertThat(thrown).hasMessage("nonsense");
    }

    private static HttpReply order(GuardedHttp http) {
        return http.write(to -> to.post().uri("/things"), Function.identity(), reply -> reply.status() >= 500);
    }

    private HttpReply ask(Line line) {
        return GuardedHttp.over(line, RestClient.builder(), Guard.wideOpen(SystemName.PAC))
                .read(to -> to.get().uri("/things"), Function.identity(), reply -> false);
    }

    private NoReply noReply(Line line) {
        return catchThrowableOfType(NoReply.class, () -> ask(line));
    }

    private Line line(String path, @Nullable String token, int largestBody) {
        var base = URI.create("http://127.0.0.1:" + server.getLocalPort() + path);
        return new Line(base, token, Duration.ofSeconds(2), Duration.ofMillis(500), largestBody);
    }

    private void answering(String answer) {
        serving(caller -> {
            say(caller, answer);
            caller.close();
        });
    }

    private void hangingAfter(String beginning) {
        serving(caller -> say(caller, beginning));
    }

    private void say(Socket caller, String answer) throws IOException {
        heard.add(head(caller.getInputStream()));
        caller.getOutputStream().write(answer.getBytes(US_ASCII));
        caller.getOutputStream().flush();
    }

    private void serving(Served served) {
        var thread = new Thread(() -> {
            try {
                while (true) {
                    served.by(server.accept());
                }
            } catch (IOException closed) {
                heard.add("closed");
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private interface Served {
        void by(Socket caller) throws IOException;
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            head.append((char) in.read());
        }
        return head.toString();
    }
}
