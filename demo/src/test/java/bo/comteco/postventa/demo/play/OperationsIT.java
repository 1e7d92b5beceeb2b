package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Smartflex fails or is held, and operators see to what is owed to it. */
@ExtendWith(HouseExtension.class)
class OperationsIT {

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";
    private static final String PRODUCTS = "/tmf-api/productInventory/v4/product";
    private static final String REASON = "{\"reason\": \"prueba\"}";

    private final DemoHouse house;
    private final Adviser adviser;
    private final Operator operator;

    OperationsIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
        this.operator = new Operator(house);
    }

    /** What is asked before the order is posted gets no answer: it is owed, and certainly not sent. */
    private void smartflexFails() {
        house.smartflex().faults().add(Fault.of(FaultKind.UNAVAILABLE).on("GET", PRODUCTS));
    }

    private void smartflexAnswersAgain() {
        house.smartflex().faults().clear();
    }

    @Test
    void whatIsGivenUpIsSaidNotToBeDoneAndMayBeDoneAfterAll() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        smartflexFails();
        seen = adviser.completes(seen, "YES", "{}");

        var owed = operator.awaitsArrear(seen.number(), "WAITING");
        assertThat(owed.path("node").asString()).isEqualTo("C.7/enter");
        assertThat(owed.path("trouble").asString()).isNotBlank();
        operator.decides(owed, "giving-up", REASON);

        smartflexAnswersAgain();
        seen = adviser.awaits(seen.number(), "C.7");
        assertThat(seen.body().path("notDone").toString()).contains("No se hizo en Smartflex");
        assertThat(adviser.client()
                        .get(owed.path("href").asString() + "/history")
                        .body()
                        .toString())
                .contains("operaciones", "Operaciones dejó de intentar");
        adviser.enteredNothing();

        adviser.completes(seen, "YES", "{}");
        seen = adviser.awaits(seen.number(), "C.8");
        assertThat(seen.body().path("notDone").size()).isZero();
        adviser.ends(seen);
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void whatWasDoneByHandTakesTheRequestFurtherAndNothingIsSent() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        smartflexFails();
        seen = adviser.completes(seen, "YES", "{}");

        var owed = operator.awaitsArrear(seen.number(), "WAITING");
        operator.decides(owed, "completion", "{\"number\": \"MANUAL-1\", \"reason\": \"prueba\"}");

        smartflexAnswersAgain();
        seen = adviser.awaits(seen.number(), "C.8");
        assertThat(seen.body().path("effects").toString()).contains("MANUAL-1");
        adviser.ends(seen);
        adviser.enteredNothing();
    }

    @Test
    void whatMayStillArriveIsShownToBeUncertainAndARetryMakesNoSecondOrder() throws Exception {
        var seen = adviser.comesToTheSummary("9000004", "PRD-0004");
        house.smartflex()
                .faults()
                .add(Fault.of(FaultKind.SLOW)
                        .on("POST", ORDERS)
                        .times(1)
                        .lasting(HouseExtension.LONGER_THAN_ANYBODY_WAITS));
        seen = adviser.completes(seen, "YES", "{}");

        var owed = operator.awaitsArrear(seen.number(), "UNCERTAIN");
        assertThat(adviser.client()
                        .look(seen.number())
                        .body()
                        .path("waiting")
                        .path("text")
                        .asString())
                .contains("No se sabe si llegó");
        assertThat(operator.isRefused(owed, "giving-up", REASON)).contains("primero se busca");
        operator.decides(owed, "retry", REASON);

        adviser.ends(adviser.awaits(seen.number(), "C.8"));
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void aNoticeOfWhichNobodyKnowsWhetherItWasSentIsNotSentAgainAndEndedByAnOperator() throws Exception {
        house.whatsApp().faults().add(Fault.of(FaultKind.DOWN).times(1));
        var walk = adviser.walks("E", "9000006", "")
                .at("E.1")
                .gives("{\"product\": {\"choice\": \"PRD-0006\"}, \"symptom\": {\"text\": \"No hay señal\"}}")
                .at("E.5/priority")
                .says("WISHED");
        walk.ends("ATTENDED");

        var owed = operator.awaitsArrear(walk.number(), "UNCERTAIN");
        assertThat(owed.path("system").asString()).isEqualTo("WHATSAPP");
        assertThat(operator.isRefused(owed, "retry", REASON)).contains("WhatsApp", "no permite averiguarlo");
        operator.decides(owed, "giving-up", REASON);

        var after = adviser.client().look(walk.number());
        assertThat(after.ending()).isEqualTo("ATTENDED");
        assertThat(after.body().path("notDone").toString()).contains("Puede haberse hecho en WhatsApp");
        assertThat(house.whatsApp().messages()).isEmpty();
    }

    @Test
    void whileSmartflexIsHeldNothingIsEnteredAndThenAllOfItOnce() throws Exception {
        var firstSeen = adviser.comesToTheSummary("9000004", "PRD-0004");
        var secondSeen = adviser.comesToTheSummary("9000001", "PRD-0001");
        long first = firstSeen.number();
        long second = secondSeen.number();
        operator.holdsSmartflex();
        try {
            adviser.completes(secondSeen, "YES", "{}");
            adviser.completes(firstSeen, "YES", "{}");

            operator.awaitsArrear(first, "HELD");
            operator.awaitsArrear(second, "HELD");
            assertThat(adviser.client()
                            .look(first)
                            .body()
                            .path("waiting")
                            .path("text")
                            .asString())
                    .contains("Operaciones detuvo el sistema");
            adviser.enteredNothing();
        } finally {
            operator.releasesSmartflex();
        }

        adviser.ends(adviser.awaits(first, "C.8"));
        adviser.ends(adviser.awaits(second, "C.8"));
        assertThat(adviser.orders())
                .extracting(order -> order.path("externalId").asString())
                .satisfiesExactlyInAnyOrder(
                        key -> assertThat(key).startsWith(of(first)),
                        key -> assertThat(key).startsWith(of(second)));
    }

    private static String of(long request) {
        return request + "/";
    }
}
