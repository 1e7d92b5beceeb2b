package bo.comteco.postventa.simulator.smartflex;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.Caller;
import bo.comteco.postventa.simulator.published.Exchange;
import bo.comteco.postventa.simulator.published.PublishedFiles;
import bo.comteco.postventa.simulator.seed.SeedData;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * A Smartflex of its own for each test, on the 24th of November 2026. What it answered is held against TM Forum's files
 * after each test, where they are; a test may ask what nobody should.
 */
abstract class SmartflexTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final Optional<PublishedFiles> FILES = PublishedFiles.in(PublishedFiles.folder());

    private static final SeedData SEED = SeedData.of(TODAY);

    SmartflexSimulator smartflex;
    Caller caller;

    @BeforeEach
    void start() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T14:30:00Z"), ZoneOffset.UTC);
        smartflex = SmartflexSimulator.start(0, SEED, clock);
        caller = new Caller(smartflex.url());
    }

    @AfterEach
    void stop() {
        smartflex.close();
        assertThat(differences()).as("not as published").isEmpty();
    }

    /** Where what was answered since the beginning is not as published; nothing where the files are not there. */
    List<String> differences() {
        return FILES.stream()
                .flatMap(files -> smartflex.journal().entries().stream()
                        .flatMap(entry -> files.ofAnswer(Exchange.of(entry)).stream()
                                .map(difference ->
                                        entry.method() + " " + entry.path() + "?" + entry.query() + ": " + difference)))
                .toList();
    }

    int control(String what, String body) {
        return caller.post("/_control/" + what, body).statusCode();
    }
}
