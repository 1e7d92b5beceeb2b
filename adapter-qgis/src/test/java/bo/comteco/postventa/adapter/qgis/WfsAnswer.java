package bo.comteco.postventa.adapter.qgis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** What a WFS server answers to a question that is asked without the adapter. */
record WfsAnswer(int status, String contentType, String body) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern CODE = Pattern.compile("\\b(?:D|DTH|[A-Z]{3})-[0-9]+\\b");
    private static final Pattern REFUSAL = Pattern.compile("<ServiceException code=\"([^\"]*)\"|<ServerException>");
    private static final Pattern ELEMENT = Pattern.compile("<element ([^>]*)/>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(?:name|type)=\"[^\"]*\"");

    /** Features as the adapter asks for them, but for what is said here. */
    static WfsAnswer of(URI server, String parameters) {
        return to(
                server,
                "SERVICE=WFS&VERSION=1.1.0&REQUEST=GetFeature&OUTPUTFORMAT=GeoJSON&SRSNAME=EPSG:4326&" + parameters);
    }

    /** Anything. */
    static WfsAnswer to(URI server, String query) {
        var address = URI.create(server + (server.getRawQuery() == null ? "?" : "&") + query);
        try {
            var answer = CLIENT.send(
                    HttpRequest.newBuilder(address).timeout(QgisServer.PATIENCE).build(), BodyHandlers.ofString());
            return new WfsAnswer(
                    answer.statusCode(),
                    answer.headers().firstValue("Content-Type").orElse(""),
                    answer.body());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        }
    }

    /** Whether nothing in it says that anything is wrong, and there is no feature in it. */
    boolean isAnEmptyCollection() {
        return status == 200
                && contentType.contains("json")
                && JSON.readTree(body).path("type").asString("").equals("FeatureCollection")
                && codes().isEmpty();
    }

    /** The codes of the features, in no order. */
    List<String> codes() {
        return CODE.matcher(body)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** How it is refused, or the fields that are described, or else the features. */
    List<String> gist() {
        var refusal = REFUSAL.matcher(body);
        if (refusal.find()) {
            return List.of("refused: " + refusal.group(1));
        }
        var elements = ELEMENT.matcher(body)
                .results()
                .map(element -> ATTRIBUTE
                        .matcher(element.group(1))
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .toList()
                        .toString())
                .sorted()
                .toList();
        return elements.isEmpty() ? codes() : elements;
    }
}
