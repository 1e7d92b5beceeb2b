package bo.comteco.postventa.adapter.smartflex;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Has Smartflex tell the door of two steps of something, twice or the last first, and looks at each hint. */
final class HubTrial {

    private static final String SECRET = "sixteen-characters";

    private final List<ProgressHint> hints = new ArrayList<>();
    private final String hub;
    private final List<String> steps;
    private final Function<TmfClient, String> entered;
    private final Function<ProgressHint, Function<TmfClient, Reply<Sight>>> look;

    /**
     * @param hub the base path of the API whose events are told
     * @param steps the control calls that move it, with its number left out
     */
    HubTrial(
            String hub,
            List<String> steps,
            Function<TmfClient, String> entered,
            Function<ProgressHint, Function<TmfClient, Reply<Sight>>> look) {
        this.hub = hub;
        this.steps = steps;
        this.entered = entered;
        this.look = look;
    }

    /** The number of each event to tell, of those two. */
    String told(SeedData seed, Sight last, int... order) {
        HttpServer door = door(new HubController(hints::add, new SmartflexHubProperties(SECRET, null)));
        try (var smartflex = SmartflexSimulator.start(0, seed)) {
            var client = TmfClient.of(
                    new SmartflexProperties(smartflex.url(), Duration.ofSeconds(5), Duration.ofSeconds(20), null),
                    RestClient.builder());
            var http = RestClient.create(smartflex.url().toString());
            var callback = "http://127.0.0.1:" + door.getAddress().getPort() + HubController.PATH;
            call(http, "POST", hub + "/hub", "{\"callback\": \"" + callback + "\"}");
            call(http, "PUT", "/_control/hub", "{\"secret\": \"" + SECRET + "\", \"held\": true}");
            var number = entered.apply(client);
            for (String step : steps) {
                var parts = step.split(" ", 2);
                call(http, "POST", "/_control/" + parts[0].replace("{}", number), parts[1]);
            }
            var changes = changes(http);
            assertThat(changes).hasSizeGreaterThanOrEqualTo(2);
            var chosen = new ArrayList<String>();
            for (int one : order) {
                chosen.add("\"" + changes.get(one) + "\"");
            }
            var statuses = call(http, "POST", "/_control/hub/deliveries", "{\"events\": " + chosen + "}");
            assertThat(statuses.path("statuses").values())
                    .hasSize(order.length)
                    .allSatisfy(status -> assertThat(status.asInt()).isEqualTo(201));
            assertThat(hints)
                    .hasSize(new TreeSet<>(chosen).size())
                    .allSatisfy(
                            hint -> assertThat(look.apply(hint).apply(client)).isEqualTo(Reply.answered(last)));
        } finally {
            door.stop(0);
        }
        return "POST " + HubController.PATH + ": " + (order[0] == order[1] ? "one twice" : "the last first")
                + "; each once a hint, and what is looked at is as it is";
    }

    /** The ids of the events of changes of state, oldest first. */
    private static List<String> changes(RestClient http) {
        var ids = new ArrayList<String>();
        for (JsonNode event : call(http, "GET", "/_control/hub/events", "")) {
            if (event.path("eventType").asString("").contains("Change")) {
                ids.add(event.path("eventId").asString(""));
            }
        }
        return ids;
    }

    private static JsonNode call(RestClient http, String method, String path, String body) {
        var answer = http.method(HttpMethod.valueOf(method))
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(String.class);
        return Json.MAPPER.readTree(answer == null || answer.isBlank() ? "{}" : answer);
    }

    private static HttpServer door(HubController controller) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(HubController.PATH, exchange -> hear(controller, exchange));
            server.start();
            return server;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    private static void hear(HubController controller, HttpExchange exchange) throws IOException {
        var answer = controller.hear(
                exchange.getRequestBody(), exchange.getRequestHeaders().getFirst("X-Hub-Signature-256"));
        exchange.sendResponseHeaders(answer.getStatusCode().value(), -1);
        exchange.close();
    }
}
