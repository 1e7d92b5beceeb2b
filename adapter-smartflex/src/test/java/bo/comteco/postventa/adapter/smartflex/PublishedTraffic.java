package bo.comteco.postventa.adapter.smartflex;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.JournalEntry;
import bo.comteco.postventa.simulator.http.Query;
import bo.comteco.postventa.simulator.published.Exchange;
import bo.comteco.postventa.simulator.published.PublishedFiles;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the adapter's tests have it ask, and everything that the simulator answers, held against the files
 * that TM Forum published; but for the fault matrix, whose benches are its own. The test that an invalid message
 * is of fails. Without the files nothing is looked at.
 */
final class PublishedTraffic {

    static final Optional<PublishedFiles> FILES = PublishedFiles.in(PublishedFiles.folder());

    private PublishedTraffic() {}

    static void check(List<JournalEntry> entries) {
        FILES.ifPresent(files -> assertThat(entries.stream().flatMap(entry -> differences(files, entry)))
                .as("not as published")
                .isEmpty());
    }

    private static Stream<String> differences(PublishedFiles files, JournalEntry entry) {
        return files.differences(Exchange.of(entry)).stream()
                .map(difference -> entry.method() + " " + entry.path() + "?" + entry.query() + ": " + difference);
    }

    /** A request whose answer a test made up; at another address than TM Forum's it is a test of the client alone. */
    static void checkRequest(String method, String uri, String body) {
        var asked = URI.create(uri);
        var exchange = Exchange.asked(
                method, asked.getPath(), Query.parse(Objects.requireNonNullElse(asked.getRawQuery(), "")), body);
        FILES.filter(files -> exchange.path().startsWith("/tmf-api/"))
                .ifPresent(files -> assertThat(files.differences(exchange))
                        .as(() -> method + " " + uri + " " + body)
                        .isEmpty());
    }
}
