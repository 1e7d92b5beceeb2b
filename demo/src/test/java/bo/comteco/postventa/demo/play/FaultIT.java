package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import bo.comteco.postventa.simulator.whatsapp.SentMessage;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure E, each way to its ends, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class FaultIT {

    private static final String WORK_ORDERS = "/tmf-api/workOrderManagement/v4/workOrder";
    private static final String WHERE = "{\"fault-telephone\": {\"telephone\": \"70000001\"}}";
    private static final String CALL = """
            {"called-at": {"moment": "2026-01-02T14:00:00Z"}, "spoke-with": {"text": "El técnico"},
             "agreed": {"text": "Pasa esta tarde"}}""";

    private final DemoHouse house;
    private final Adviser adviser;

    FaultIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
    }

    @Test
    void aFirstFaultIsEnteredAndReferredWithItsTime() throws Exception {
        var walk = reports("9000001", "PRD-0001").at("E.4").gives(WHERE).at("E.4.1");

        var ticket = only(adviser.tickets());
        assertThat(ticket.path("relatedEntity").path(0).path("id").asString()).isEqualTo("PRD-0001");
        assertThat(ticket.toString()).contains("No hay señal").contains("70000001");
        assertThat(walk.shown()).contains("24").contains("48");
        walk.goesOn().ends("REFERRED");
        assertThat(walk.shown()).contains("Atención de daños técnicos");
        assertThat(adviser.tickets()).hasSize(1);
        assertThat(house.whatsApp().messages()).isEmpty();
    }

    @Test
    void aCancelledFaultIsAsNone() throws Exception {
        reports("9000021", "PRD-0021").at("E.4").desists().ends("DESISTED");

        adviser.enteredNothing();
    }

    @Test
    void anAssignedFaultIsFollowedUpWithItsTechnician() throws Exception {
        var walk = reports("9000004", "PRD-0004").at("E.6");

        assertThat(walk.shown()).contains("Tadeo Técnico de Prueba");
        walk.gives(CALL).at("E.6.2").goesOn().ends("ATTENDED");
        adviser.enteredNothing();
    }

    @Test
    void aFaultInRepairIsFollowedUpToo() throws Exception {
        reports("9000005", "PRD-0005")
                .at("E.6")
                .gives(CALL)
                .at("E.6.2")
                .goesOn()
                .ends("ATTENDED");
    }

    @Test
    void whereNobodyIsAssignedTheRemainingTimeIsTold() throws Exception {
        reports("9000002", "PRD-0002").at("E.5.1/time").goesOn().ends("ATTENDED");

        adviser.enteredNothing();
    }

    @Test
    void supervisionIsToldOfAnOverdueFaultWhereTheClientWishesIt() throws Exception {
        reports("9000006", "PRD-0006").at("E.5/priority").says("WISHED").ends("ATTENDED");

        assertThat(only(messages()).toString()).contains("TT-0006-1").doesNotContain("Prueba 0006");
        adviser.enteredNothing();
    }

    @Test
    void withoutTheNoticeAnOverdueFaultIsFollowedUpAsAnyOther() throws Exception {
        reports("9000007", "PRD-0007")
                .at("E.5/priority")
                .says("NOT_WISHED")
                .at("E.5.1/time")
                .goesOn()
                .ends("ATTENDED");

        assertThat(house.whatsApp().messages()).isEmpty();
    }

    @Test
    void aFaultThatWasNotSolvedIsRepeatedAndSupervisionToldOnce() throws Exception {
        var walk = reports("9000008", "PRD-0008");

        walk.awaits("ATTENDED");
        var ticket = only(adviser.tickets());
        assertThat(ticket.toString()).contains("TT-0008-1");
        only(messages());
        assertThat(adviser.posted(WORK_ORDERS)).isEmpty();
    }

    @Test
    void ofABundleAnEngineeringServiceSchedulesTheVisit() throws Exception {
        var walk = reports("9000014", "PRD-0014");

        walk.awaits("ATTENDED");
        only(adviser.tickets());
        only(messages());
        await().atMost(Duration.ofSeconds(30))
                .until(() -> adviser.posted(WORK_ORDERS).size() == 1);
    }

    @Test
    void aSolvedFaultThatComesAgainIsRepeatedAndAnotherIsNew() throws Exception {
        var same = reports("9000009", "PRD-0009").at("E.3/same").says("SAME");
        same.awaits("ATTENDED");
        assertThat(only(adviser.tickets()).toString()).contains("TT-0009-1");

        reports("9000013", "PRD-0013")
                .at("E.3/same")
                .says("ANOTHER")
                .at("E.4")
                .gives(WHERE)
                .at("E.4.1")
                .goesOn()
                .ends("REFERRED");
        assertThat(adviser.tickets()).hasSize(2);
        assertThat(adviser.tickets().get(1).toString()).doesNotContain("TT-0013");
    }

    private Walk reports(String identification, String product) throws Exception {
        return adviser.walks("E", identification, "")
                .at("E.1")
                .gives("{\"product\": {\"choice\": \"" + product + "\"}, \"symptom\": {\"text\": \"No hay señal\"}}");
    }

    /** A notice does not keep the request: it may be on its way yet. */
    private List<SentMessage> messages() {
        return await("a message to supervision")
                .atMost(Duration.ofSeconds(30))
                .until(() -> house.whatsApp().messages(), sent -> !sent.isEmpty());
    }

    private static <T> T only(List<T> things) {
        assertThat(things).hasSize(1);
        return things.get(0);
    }
}
