package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure I over HTTP, on PostgreSQL, against the simulators. Nothing is ever ceased: COM-DSC-P09 does that. */
@ExtendWith(HouseExtension.class)
class WithdrawalIT {

    private static final String TOLD = "{\"told-to-pay-first\": {\"choice\": \"YES\"}}";

    private final DemoHouse house;
    private final Adviser adviser;

    WithdrawalIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
    }

    @Test
    void whoIsOwedMorePaysNothingAndIsReferredWithTheForm() throws Exception {
        var walk = admitted("9000016", "PRD-0016")
                .at("I.2")
                .gives(equipment(row("PRD-0016-2"), row("PRD-0016-3"), row("PRD-0016-4")))
                .at("I.3");
        assertThat(walk.shown()).contains("Decodificador, serie SIN-0016-2");

        walk.says("YES")
                .at("I.5")
                .prints("FORMULARIO_DE_SOLICITUD_DE_RETIRO")
                .goesOn()
                .ends("REFERRED");
        assertThat(walk.shown()).contains("COM-DSC-P09");
        adviser.enteredNothing();
    }

    @Test
    void whoDoesNotConfirmTheFinalBillKeepsTheProduct() throws Exception {
        admitted("9000001", "PRD-0001")
                .at("I.2")
                .gives(equipment(row("PRD-0001-2"), row("PRD-0001-3")))
                .at("I.3")
                .says("NO")
                .ends("DESISTED");

        adviser.enteredNothing();
    }

    @Test
    void aLostPieceWithoutACostStopsTheWithdrawal() throws Exception {
        admitted("9000001", "PRD-0001")
                .at("I.2")
                .gives(equipment(row("PRD-0001-2"), row("PRD-0001-3").replace("RETURNED", "LOST")))
                .at("I.3/unset")
                .goesOn()
                .ends("DECLINED");
    }

    @Test
    void aBillThatIsNotDueYetIsPending() throws Exception {
        var walk = admitted("9000004", "PRD-0004").at("I.1");

        assertThat(walk.shown()).contains("189,00");
        walk.closes().ends("NOT_ADMITTED");
    }

    @Test
    void anotherOfficeDoesNotAttendWithdrawals() throws Exception {
        new Adviser(house, "zonal").walks("I", "9000001", "PRD-0001").ends("DECLINED");
    }

    private Walk admitted(String identification, String product) throws Exception {
        return adviser.walks("I", identification, product).at("I.1").gives(TOLD);
    }

    private static String equipment(String... rows) {
        return "{\"equipment\": {\"rows\": [" + String.join(", ", rows) + "]}}";
    }

    private static String row(String piece) {
        return "{\"piece\": {\"choice\": \"" + piece + "\"}, \"condition\": {\"choice\": \"RETURNED\"}}";
    }
}
