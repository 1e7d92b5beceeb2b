package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure A, each way to its ends, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class SupplementaryServicesIT {

    private static final String THREE_WAY = "\"PO-SUP-3WAY\"";
    private static final String CALLER_ID = "\"PRD-0002-2\"";

    private final Adviser adviser;

    SupplementaryServicesIT(DemoHouse house) {
        this.adviser = new Adviser(house);
    }

    @Test
    void whatIsPaidInCashIsOneInvoicedOrder() throws Exception {
        var walk = choosing(THREE_WAY, CALLER_ID).at("A.4");
        assertThat(walk.shown()).contains("15.00");
        walk.says("CASH").at("A.5");
        adviser.enteredNothing();

        walk.says("YES").at("A.6").prints("SOLICITUD_DE_SERVICIOS").goesOn().ends("ATTENDED");
        assertThat(adviser.orders()).hasSize(1);
        var order = adviser.orders().get(0);
        var children = order.path("productOrderItem").path(0).path("productOrderItem");
        assertThat(children).hasSize(2);
        assertThat(children.path(0).path("productOffering").path("id").asString())
                .isEqualTo("PO-SUP-3WAY");
        assertThat(children.path(1).path("product").path("id").asString()).isEqualTo("PRD-0002-2");
        assertThat(order.path("note").path(1).path("text").asString()).isEqualTo("true");
    }

    @Test
    void whatGoesOnTheRecurringInvoiceGeneratesNone() throws Exception {
        choosing(THREE_WAY, "")
                .at("A.4")
                .says("RECURRING")
                .at("A.6")
                .prints("SOLICITUD_DE_SERVICIOS")
                .goesOn()
                .ends("ATTENDED");

        assertThat(adviser.orders().get(0).path("note").path(1).path("text").asString())
                .isEqualTo("false");
    }

    @Test
    void whoDoesNotAgreeOrDoesNotConfirmLeavesNothingBehind() throws Exception {
        choosing(THREE_WAY, "").at("A.4").says("NOT_AGREED").ends("DESISTED");
        choosing("", CALLER_ID).at("A.4.1").says("NOT_AGREED").ends("DESISTED");
        choosing(THREE_WAY, "").at("A.4").says("CASH").at("A.5").says("NO").ends("DESISTED");

        adviser.enteredNothing();
    }

    @Test
    void anExpiredCardIsNotAdmitted() throws Exception {
        adviser.walks("A", "9000002", "PRD-0002")
                .at("A.1")
                .gives("{\"identity-card\": {\"card\": {\"number\": \"9000002\", \"expiresOn\": \"2020-05-31\"}},"
                        + " \"mobile\": {\"telephone\": \"70000001\"}}")
                .closes()
                .ends("NOT_ADMITTED");

        adviser.enteredNothing();
    }

    private Walk choosing(String toAdd, String toRemove) throws Exception {
        return adviser.walks("A", "9000002", "PRD-0002")
                .at("A.1")
                .gives("{\"identity-card\": {\"card\": {\"number\": \"9000002\", \"expiresOn\": \"2035-05-31\"}},"
                        + " \"mobile\": {\"telephone\": \"70000001\"}}")
                .at("A.2.1")
                .gives("{\"components-to-add\": {\"choices\": [" + toAdd + "]},"
                        + " \"components-to-remove\": {\"choices\": [" + toRemove + "]}}");
    }
}
