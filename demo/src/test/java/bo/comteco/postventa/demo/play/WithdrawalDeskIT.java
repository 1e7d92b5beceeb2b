package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure I by the hours of its desk and at the cash desk, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class WithdrawalDeskIT {

    private static final String TOLD = "{\"told-to-pay-first\": {\"choice\": \"YES\"}}";
    private static final String FORM = "FORMULARIO_DE_SOLICITUD_DE_RETIRO";

    private final DemoHouse house;
    private final Adviser adviser;
    private final Adviser operations;
    private final Cashier cashier;

    WithdrawalDeskIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
        this.operations = new Adviser(house, "operaciones");
        this.cashier = new Cashier(house);
    }

    @BeforeEach
    void theDeskIsOpenAsTheManualSays() throws Exception {
        operations.sets("withdrawal-desk.closes", "18:00");
        operations.sets("holidays." + today().getYear(), today().getYear() + "-12-25");
        operations.sets("payment-order-life", "PT24H");
    }

    @Test
    void whatIsReturnedIsReceivedTheBillPaidAndTheClientReferredWithTheForm() throws Exception {
        var walk = gives("9000001", "PRD-0001", "RETURNED").at("I.3").says("YES");
        cashier.isPaidFor(walk);

        walk.at("I.5").prints(FORM).goesOn().ends("REFERRED");
        assertThat(walk.shown()).contains("COM-DSC-P09");
        adviser.enteredNothing();
    }

    @Test
    void whatIsLostIsChargedAtItsCost() throws Exception {
        operations.sets("equipment-cost.modem", "350.00");
        operations.sets("equipment-cost.cables", "40.50");

        var walk = gives("9000023", "PRD-0023B", "LOST");
        walk.at("I.3");
        assertThat(walk.shown()).contains("350.00").contains("40.50");
        walk.says("NO").ends("DESISTED");
        adviser.enteredNothing();
    }

    @Test
    void aRejectedPaymentAsksAgainAndOneThatExpiresEndsTheRequest() throws Exception {
        operations.sets("payment-order-life", "PT2S");
        var walk = gives("9000001", "PRD-0001", "RETURNED").at("I.3").says("YES");

        walk.awaits("DESISTED");
        operations.sets("payment-order-life", "PT24H");
        walk = gives("9000001", "PRD-0001", "RETURNED").at("I.3").says("YES");
        cashier.rejects(walk);
        walk.at("I.3").says("NO").ends("DESISTED");
    }

    @Test
    void onAHolidayAndAfterHoursNobodyIsAttended() throws Exception {
        operations.sets("withdrawal-desk.closes", "08:30");
        adviser.walks("I", "9000001", "PRD-0001").ends("DECLINED");
        operations.sets("withdrawal-desk.closes", "18:00");
        operations.sets("holidays." + today().getYear(), today().toString());
        var walk = adviser.walks("I", "9000001", "PRD-0001");

        walk.ends("DECLINED");
        assertThat(walk.shown()).contains("8:00");
        adviser.enteredNothing();
    }

    private LocalDate today() {
        return LocalDate.now(house.clock());
    }

    /** To I.2 and past it, every piece in one condition. */
    private Walk gives(String identification, String product, String condition) throws Exception {
        var walk = adviser.walks("I", identification, product)
                .at("I.1")
                .gives(TOLD)
                .at("I.2");
        List<String> rows = new ArrayList<>();
        for (var piece : walk.field("equipment").path("columns").get(0).path("options")) {
            rows.add("{\"piece\": {\"choice\": \"" + piece.path("code").asString()
                    + "\"}, \"condition\": {\"choice\": \"" + condition + "\"}}");
        }
        return walk.gives("{\"equipment\": {\"rows\": [" + String.join(", ", rows) + "]}}");
    }
}
