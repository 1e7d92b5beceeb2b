package bo.comteco.postventa.adapter.qgis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.springframework.web.client.RestClient;

/**
 * A server as {@code qgis_mapserver} is one: HTTP/1.0, no length, the connection closed after each answer. It describes
 * every layer with all its fields, and answers features as a test says.
 */
final class StubWfs implements AutoCloseable {

    private final ServerSocket socket;
    private final UnaryOperator<String> features;
    private final String contentType;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private StubWfs(ServerSocket socket, String contentType, UnaryOperator<String> features) {
        this.socket = socket;
        this.contentType = contentType;
        this.features = features;
    }

    /** Answers GetFeature, by its decoded query, with the features of a collection. */
    static StubWfs with(UnaryOperator<String> features) {
        return with("application/vnd.geo+json; charset=utf-8", features);
    }

    static StubWfs with(String contentType, UnaryOperator<String> features) {
        try {
            var stub = new StubWfs(
                    new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})),
                    contentType,
                    features);
            var thread = new Thread(stub::serve, "stub-wfs");
            thread.setDaemon(true);
            thread.start();
            return stub;
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    WfsCoverage network() {
        var url = URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/cgi-bin/qgis?MAP=/red.qgs");
        return WfsCoverage.of(SimulatedQgis.properties(url, Duration.ofSeconds(20)), RestClient.builder());
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket connection = socket.accept()) {
                    answer(connection);
                }
            }
        } catch (IOException closed) {
            asked.add("closed: " + closed.getMessage());
        }
    }

    private void answer(Socket connection) throws IOException {
        var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
        String path = in.readLine().replaceFirst("^GET ", "").replaceFirst(" HTTP/1.1$", "");
        while (!in.readLine().isEmpty()) {
            // headers say nothing here
        }
        String query = URLDecoder.decode(path.substring(path.indexOf('?') + 1), UTF_8);
        asked.add(query);
        boolean describe = query.contains("DescribeFeatureType");
        String body = describe
                ? schema()
                : "{\"type\": \"FeatureCollection\", \"features\": [" + features.apply(query) + "]}";
        String head =
                "HTTP/1.0 200 OK\r\nContent-Type: " + (describe ? "text/xml; charset=utf-8" : contentType) + "\r\n\r\n";
        connection.getOutputStream().write((head + body).getBytes(UTF_8));
        connection.getOutputStream().flush();
    }

    private static String schema() {
        var elements = new StringBuilder();
        for (Layer layer : Layer.values()) {
            layer.fields().forEach(field -> elements.append("<element name=\"" + field + "\" type=\"string\"/>"));
        }
        return "<schema xmlns=\"http://www.w3.org/2001/XMLSchema\"><complexType name=\"anyType\"><sequence>" + elements
                + "</sequence></complexType></schema>";
    }
}
