package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure G without the cash desk, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class CallDetailIT {

    private static final String LINE = "44000002";

    private final DemoHouse house;
    private final Adviser adviser;
    private final YearMonth thisMonth;

    CallDetailIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
        this.thisMonth = YearMonth.now(house.clock());
    }

    @Test
    void theCurrentMonthIsFreeAndHandedOver() throws Exception {
        asks(thisMonth)
                .at("G.7")
                .prints("DETALLE_DE_LLAMADAS_SALIENTES")
                .goesOn()
                .at("G.9")
                .goesOn()
                .ends("ATTENDED");

        adviser.enteredNothing();
        assertThat(house.pac().journal().writes()).isEmpty();
    }

    @Test
    void aPastMonthGoesOnTheRecurringInvoiceWhereTheClientDoesNotPayNow() throws Exception {
        asks(thisMonth.minusMonths(1))
                .at("G.3")
                .says("NO")
                .at("G.8.2")
                .prints("COMPROBANTE")
                .goesOn()
                .at("G.7")
                .prints("DETALLE_DE_LLAMADAS_SALIENTES")
                .goesOn()
                .at("G.9")
                .goesOn()
                .ends("ATTENDED");

        assertThat(adviser.orders()).hasSize(1);
        assertThat(adviser.orders().get(0).path("category").asString()).isEqualTo("charge");
        assertThat(adviser.orders().get(0).toString()).contains("12.00");
    }

    @Test
    void aMonthThatConsultasNoLongerHoldsIsNotCharged() throws Exception {
        var month = thisMonth.minusMonths(1);
        var walk = asks(month).at("G.3").says("NO").at("G.8.2");
        forgets(month);

        walk.goesOn().at("G.6/gone").goesOn().ends("DECLINED");
        await("the charge's cancelling")
                .atMost(Duration.ofSeconds(30))
                .until(() -> adviser.posted("/tmf-api/productOrderingManagement/v4/cancelProductOrder")
                                .size()
                        == 1);
    }

    @Test
    void whoDoesNotPayInTimeDesistsAndTheInvoiceIsAnnulled() throws Exception {
        var operations = new Adviser(house, "operaciones");
        operations.sets("payment-order-life", "PT2S");

        asks(thisMonth.minusMonths(1)).at("G.3").says("YES").awaits("DESISTED");

        operations.sets("payment-order-life", "PT24H");
        await("the invoice's annulling")
                .atMost(Duration.ofSeconds(30))
                .until(() -> house.pac().journal().writes().size() == 2);
        adviser.enteredNothing();
    }

    @Test
    void nobodyButTheHolderInPersonIsToldOfTheirCalls() throws Exception {
        var visit = adviser.receives(
                "9000002",
                "REPRESENTATIVE",
                ", \"applicantName\": \"Quien tramita de Prueba\", \"applicantIdentity\": \"9999999\"");
        var walk = chooses(adviser.walks("G", visit, "", ""), thisMonth).gives(Adviser.card("9999999"));

        assertThat(walk.shown()).contains("en persona");
        walk.closes().ends("NOT_ADMITTED");
        assertThat(house.consultas().journal().entries("GET", "/lines/" + LINE + "/months/"))
                .isEmpty();
    }

    private Walk asks(YearMonth month) throws Exception {
        return chooses(adviser.walks("G", "9000002", ""), month).gives(Adviser.card("9000002"));
    }

    private static Walk chooses(Walk walk, YearMonth month) throws Exception {
        return walk.at("G.1")
                .gives("{\"product\": {\"choice\": \"PRD-0002\"}}")
                .at("G.1/months")
                .gives("{\"months\": {\"choices\": [\"" + month + "\"]}}")
                .at("G.2");
    }

    private void forgets(YearMonth month) throws Exception {
        var address = URI.create(house.consultas().url() + "/_control/lines/" + LINE + "/months/" + month);
        var forgotten = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).DELETE().build(), BodyHandlers.discarding());
        assertThat(forgotten.statusCode()).isLessThan(300);
    }
}
