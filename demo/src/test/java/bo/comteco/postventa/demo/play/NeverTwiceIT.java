package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A system that is down, slow or loses its answer, a service that is killed, calls that are repeated: one order. */
@ExtendWith(HouseExtension.class)
class NeverTwiceIT {

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";
    private static final String PRODUCTS = "/tmf-api/productInventory/v4/product";

    private final Adviser adviser;
    private final DemoHouse house;

    NeverTwiceIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
    }

    @Test
    void whileSmartflexIsDownTheRequestSaysSoAndThenGoesOnByItself() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        house.smartflex().refuseConnections();

        seen = adviser.completes(seen, "YES", "{}");
        assertThat(seen.waitsFor()).isIn("EFFECT", "FACTS");
        assertThat(seen.body().path("waiting").toString()).contains("Smartflex");
        adviser.enteredNothing();

        house.smartflex().acceptConnections();
        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void anAnswerLostAfterTheOrderWasCreatedLeavesOneOrder() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        house.smartflex()
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_CLOSE).on("POST", ORDERS).times(1));

        seen = adviser.completes(seen, "YES", "{}");

        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void aSmartflexThatTakesTheOrderAfterEverybodyStoppedWaitingGetsOne() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        house.smartflex()
                .faults()
                .add(Fault.of(FaultKind.SLOW)
                        .on("POST", ORDERS)
                        .times(1)
                        .lasting(HouseExtension.LONGER_THAN_ANYBODY_WAITS));

        seen = adviser.completes(seen, "YES", "{}");

        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void aServiceKilledWithTheEffectUnsentSendsItOnceAfterTheRestart() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        // what is asked before the order is posted gets no answer, so that the order is owed and not sent
        house.smartflex().faults().add(Fault.of(FaultKind.UNAVAILABLE).on("GET", PRODUCTS));

        seen = adviser.completes(seen, "YES", "{}");
        assertThat(seen.waitsFor()).isEqualTo("EFFECT");
        house.killService();
        assertThat(house.smartflex().journal().entries("POST", ORDERS)).isEmpty();

        house.smartflex().faults().clear();
        house.restartService();
        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        assertThat(house.smartflex().journal().entries("POST", ORDERS)).hasSize(1);
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void aServiceKilledWithTheEffectInFlightDoesNotSendItAgain() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        house.smartflex()
                .faults()
                .add(Fault.of(FaultKind.WORK_THEN_SLOW)
                        .on("POST", ORDERS)
                        .times(1)
                        .lasting(Duration.ofSeconds(20)));

        seen = adviser.completes(seen, "YES", "{}");
        await().atMost(Duration.ofSeconds(15))
                .until(() -> house.smartflex().journal().entries("POST", ORDERS).size() == 1);
        house.killService();
        house.restartService();

        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void fiftyEqualCompletionsWithOneKeyAreOneMoveAndFiftyEqualAnswers() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        var key = UUID.randomUUID();

        var answers = atOnce(50, () -> adviser.client().complete(seen, "YES", "{}", key));

        assertThat(answers).extracting(Answered::status).containsOnly(200);
        assertThat(answers)
                .extracting(Answered::body)
                .containsOnly(answers.get(0).body());
        assertThat(answers)
                .extracting(Answered::etag)
                .containsOnly(answers.get(0).etag());
        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void ofTwoDifferentCompletionsAtOnceOneWinsAndTheOtherIsToldThatTheRequestHasMovedOn() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        var turn = new AtomicInteger();

        var answers =
                atOnce(2, () -> adviser.client().complete(seen, turn.getAndIncrement() == 0 ? "YES" : "NO", "{}"));

        assertThat(answers).extracting(Answered::status).containsExactlyInAnyOrder(200, 412);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 412)
                .first()
                .satisfies(answer ->
                        assertThat(answer.body().path("type").asString()).endsWith("moved-on"));
        var now = adviser.client().look(seen.number());
        if (now.ending().isEmpty()) {
            adviser.ends(adviser.awaits(seen.number(), "C.8"));
        }
    }

    @Test
    void fiftyEqualOpeningsWithOneKeyAreOneRequest() throws Exception {
        var body = Adviser.opening(adviser.receives("9000004"), "PRD-0004", Adviser.HFC_AND_FTTH);
        var key = UUID.randomUUID();

        var answers = atOnce(50, () -> adviser.client().open(body, key));

        assertThat(answers).extracting(Answered::status).containsOnly(201);
        assertThat(answers)
                .extracting(Answered::body)
                .containsOnly(answers.get(0).body());
        adviser.desists(adviser.awaitsPerson(answers.get(0).number()));
    }

    private static List<Answered> atOnce(int times, Callable<Answered> call) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var futures = new ArrayList<Future<Answered>>();
            for (int i = 0; i < times; i++) {
                futures.add(threads.submit(call));
            }
            var answers = new ArrayList<Answered>();
            for (var future : futures) {
                answers.add(future.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
