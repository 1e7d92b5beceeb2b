package bo.comteco.postventa.simulator.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsTest {

    private static final SeedData SEED = SeedData.of(LocalDate.of(2026, 11, 24));
    private static final String TICKETS = "/tmf-api/troubleTicket/v4/troubleTicket";
    private static final String ANA = "/tmf-api/party/v4/individual/IND-0001";
    private static final String INTERNET = "/tmf-api/productInventory/v4/product/PRD-0001";
    private static final String TICKET =
            "{\"externalId\": \"t-1\", \"ticketType\": \"adjustment\", \"severity\": \"minor\", \"description\": \"x\"}";

    private SmartflexSimulator smartflex;
    private Caller caller;

    @BeforeEach
    void start() {
        smartflex = SmartflexSimulator.start(0, SEED);
        caller = new Caller(smartflex.url());
    }

    @AfterEach
    void stop() {
        smartflex.close();
    }

    @Test
    void downClosesTheConnectionWithoutAByteAndDoesNothing() {
        smartflex.faults().add(Fault.of(FaultKind.DOWN).on("POST", TICKETS).times(1));

        assertThatThrownBy(() -> caller.send("POST", TICKETS, TICKET)).isInstanceOf(IOException.class);

        assertThat(tickets()).isZero();
        JournalEntry entry = smartflex.journal().writes().get(0);
        assertThat(entry.status()).isZero();
        assertThat(entry.answer()).isEmpty();
        assertThat(entry.fault()).isEqualTo("down");
        assertThat(caller.post(TICKETS, TICKET).statusCode()).isEqualTo(201);
    }

    @Test
    void workThenCloseDoesTheWorkAndLosesTheAnswer() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_CLOSE).on("POST", TICKETS).times(1));

        assertThatThrownBy(() -> caller.send("POST", TICKETS, TICKET)).isInstanceOf(IOException.class);

        assertThat(tickets()).isEqualTo(1);
        assertThat(smartflex.journal().writes())
                .singleElement()
                .extracting(JournalEntry::status, JournalEntry::fault)
                .containsExactly(0, "work-then-close");
    }

    @Test
    void unavailableAnswers503AndDoesNothing() {
        smartflex.faults().add(Fault.of(FaultKind.UNAVAILABLE));

        assertThat(caller.post(TICKETS, TICKET).statusCode()).isEqualTo(503);
        assertThat(caller.get(TICKETS).statusCode()).isEqualTo(503);

        smartflex.faults().clear();
        assertThat(tickets()).isZero();
    }

    @Test
    void aGivenStatusIsAnsweredInTheSystemsOwnWords() {
        smartflex.faults().add(Fault.of(FaultKind.STATUS).answering(429).times(1));

        HttpResponse<String> response = caller.get(TICKETS);

        assertThat(response.statusCode()).isEqualTo(429);
        assertThat(Caller.tree(response).path("status").asString()).isEqualTo("429");
    }

    @ParameterizedTest
    @EnumSource
    void nonsenseIsA200ThatIsNoAnswer(NonsenseShape shape) {
        smartflex.faults().add(Fault.of(FaultKind.NONSENSE).shaped(shape).times(1));

        HttpResponse<String> response = caller.post(TICKETS, TICKET);

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).isEqualTo(shape.answer().body()).doesNotContain("t-1");
        assertThat(tickets()).isZero();
    }

    @Test
    void workThenNonsenseDoesTheWork() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_NONSENSE)
                        .shaped(NonsenseShape.TRUNCATED)
                        .times(1));

        assertThat(Json.parse(caller.post(TICKETS, TICKET).body())).isEmpty();
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void workThenStatusDoesTheWorkAndSaysOtherwise() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_STATUS).answering(502).times(1));

        assertThat(caller.post(TICKETS, TICKET).statusCode()).isEqualTo(502);
        assertThat(tickets()).isEqualTo(1);
    }

    @Test
    void whatHangsDoesNothingAndWaitsUntilTheFaultsAreRemoved() throws Exception {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.HANG).lasting(Duration.ofMinutes(5)).on("POST", ""));
        var broken = new CompletableFuture<Boolean>();
        var call = new Thread(() -> {
            try {
                caller.send("POST", TICKETS, TICKET);
                broken.complete(false);
            } catch (IOException closed) {
                broken.complete(true);
            }
        });
        call.setDaemon(true);
        call.start();
        long deadline = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        while (smartflex.journal().writes().isEmpty() && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }

        assertThat(call.isAlive()).isTrue();
        smartflex.faults().clear();

        assertThat(broken.get(4, TimeUnit.SECONDS)).isTrue();
        assertThat(tickets()).isZero();
        assertThat(smartflex.journal().writes())
                .singleElement()
                .extracting(JournalEntry::status, JournalEntry::fault)
                .containsExactly(0, "hang");
    }

    @Test
    void anAnswerThatIsCutOffIsHalfOfTheHonestOne() {
        String honest = caller.get(ANA).body();
        smartflex.faults().add(Fault.of(FaultKind.CUT).times(1));

        assertThat(caller.get(ANA).body()).isEqualTo(honest.substring(0, honest.length() / 2));
    }

    @Test
    void aMistypedAnswerIsTheHonestOneUnderAnotherType() {
        String honest = caller.get(ANA).body();
        smartflex.faults().add(Fault.of(FaultKind.MISTYPED).times(1));

        HttpResponse<String> response = caller.get(ANA);

        assertThat(response.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
        assertThat(response.body()).isEqualTo(honest);
    }

    @Test
    void aMemberIsLackingWhereverItStands() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.LACKING)
                        .at("productCharacteristic[name=technology].value")
                        .times(1));

        var characteristics = Caller.tree(caller.get(INTERNET)).path("productCharacteristic");

        assertThat(characteristics)
                .filteredOn(one -> one.path("name").asString("").equals("technology"))
                .singleElement()
                .satisfies(one -> assertThat(one.has("value")).isFalse());
        assertThat(characteristics)
                .filteredOn(one -> one.path("name").asString("").equals("productKind"))
                .singleElement()
                .satisfies(one -> assertThat(one.has("value")).isTrue());
        assertThat(smartflex.journal().entries().get(0).fault()).isEqualTo("lacking");
    }

    @Test
    void aMemberSaysSomethingElse() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.ESTRANGED)
                        .at("place.geographicLocation.spatialRef")
                        .saying("EPSG:1")
                        .times(1));

        var place = Caller.tree(caller.get(INTERNET)).path("place").path(0);

        assertThat(place.path("geographicLocation").path("spatialRef").asString())
                .isEqualTo("EPSG:1");
        assertThat(place.path("role").asString()).isEqualTo("installation");
    }

    @Test
    void whatHasNoSuchMemberWasNotDisturbed() {
        smartflex.faults().add(Fault.of(FaultKind.LACKING).at("no.such.member"));

        assertThat(caller.get(INTERNET).statusCode()).isEqualTo(200);
        assertThat(smartflex.journal().entries().get(0).fault()).isNull();
    }

    @Test
    void someThatFitAreLetPassFirst() {
        smartflex.faults().add(Fault.of(FaultKind.UNAVAILABLE).on("GET", ANA).after(2));

        assertThat(caller.get(ANA).statusCode()).isEqualTo(200);
        assertThat(caller.get(INTERNET).statusCode()).isEqualTo(200);
        assertThat(caller.get(ANA).statusCode()).isEqualTo(200);
        assertThat(caller.get(ANA).statusCode()).isEqualTo(503);
        assertThat(caller.get(ANA).statusCode()).isEqualTo(503);
    }

    @Test
    void aSlowOneWaitsAndThenWorks() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.SLOW)
                        .lasting(Duration.ofMillis(300))
                        .on("POST", "")
                        .times(1));
        long before = System.nanoTime();

        assertThat(caller.post(TICKETS, TICKET).statusCode()).isEqualTo(201);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void anAnswerThatIsLateHasItsWorkInTheJournalAlready() throws Exception {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_SLOW)
                        .lasting(Duration.ofSeconds(5))
                        .on("POST", ""));
        var call = new Thread(() -> caller.post(TICKETS, TICKET));
        call.setDaemon(true);
        call.start();

        long deadline = System.nanoTime() + Duration.ofSeconds(4).toNanos();
        while (tickets() == 0 && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }

        assertThat(call.isAlive()).isTrue();
        assertThat(smartflex.journal().writes())
                .singleElement()
                .extracting(JournalEntry::status)
                .isEqualTo(201);
    }

    @Test
    void slowGoesTogetherWithAnotherFault() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.SLOW).lasting(Duration.ofMillis(50)).times(1));
        smartflex.faults().add(Fault.of(FaultKind.UNAVAILABLE).times(1));

        assertThat(caller.get(TICKETS).statusCode()).isEqualTo(503);
        assertThat(caller.get(TICKETS).statusCode()).isEqualTo(200);
    }

    @Test
    void aFaultBefallsOnlyWhatItIsLimitedTo() {
        smartflex
                .faults()
                .add(Fault.of(FaultKind.UNAVAILABLE).on("GET", TICKETS).asking("externalId=t-1"));

        assertThat(caller.get(TICKETS + "?externalId=t-2").statusCode()).isEqualTo(200);
        assertThat(caller.post(TICKETS, TICKET).statusCode()).isEqualTo(201);
        assertThat(caller.get("/tmf-api/party/v4/individual?limit=1").statusCode())
                .isEqualTo(206);
        assertThat(caller.get(TICKETS + "?externalId=t-1").statusCode()).isEqualTo(503);
    }

    @Test
    void refusedConnectionsComeBackWithTheStateKept() {
        caller.post(TICKETS, TICKET);
        smartflex.refuseConnections();

        assertThatThrownBy(() -> new Caller(smartflex.url()).send("GET", TICKETS, ""))
                .isInstanceOf(ConnectException.class);

        smartflex.acceptConnections();
        assertThat(tickets()).isEqualTo(1);
    }

    private int tickets() {
        return new Caller(smartflex.url()).list(TICKETS + "?externalId=t-1").size();
    }
}
