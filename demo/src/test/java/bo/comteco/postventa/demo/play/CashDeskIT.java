package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure G by the cash desk, over HTTP, on PostgreSQL, against the simulators: adviser, cashier, adviser. */
@ExtendWith(HouseExtension.class)
class CashDeskIT {

    private static final String ORDERS = "/api/v1/payment-orders/";
    private static final String INVOICES = "/invoices";

    private final DemoHouse house;
    private final Adviser adviser;
    private final Cashier cashier;
    private final CounterClient atTheDesk;

    CashDeskIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
        this.cashier = new Cashier(house);
        this.atTheDesk = new CounterClient(house.url(), "caja", HouseExtension.PASSWORD);
    }

    private Walk goesToTheCashDesk() throws Exception {
        return adviser.walks("G", "9000002", "")
                .at("G.1")
                .gives("{\"product\": {\"choice\": \"PRD-0002\"}}")
                .at("G.1/months")
                .gives("{\"months\": {\"choices\": [\""
                        + YearMonth.now(house.clock()).minusMonths(1) + "\"]}}")
                .at("G.2")
                .gives(Adviser.card("9000002"))
                .at("G.3")
                .says("YES")
                .at("G.5");
    }

    private Answered pays(long order, String receipt) throws Exception {
        return atTheDesk.post(ORDERS + order + "/payment", "{\"receipt\": \"" + receipt + "\"}");
    }

    private static void goesHomeWithTheDetail(Walk walk) throws Exception {
        walk.at("G.5.1")
                .prints("COMPROBANTE")
                .goesOn()
                .at("G.7")
                .prints("DETALLE_DE_LLAMADAS_SALIENTES")
                .goesOn()
                .at("G.9")
                .goesOn()
                .ends("ATTENDED");
    }

    private int invoices() {
        return house.pac().journal().entries("POST", INVOICES).size();
    }

    @Test
    void paidTheRequestGoesOnByItselfStandsFirstAndTheSameReceiptChangesNothing() throws Exception {
        var walk = goesToTheCashDesk();
        var order = cashier.open(walk).path("number").asLong();
        var opened = adviser.opens("9000004", "PRD-0004", Adviser.HFC_AND_FTTH);
        var receipt = "IT-" + order;

        var paid = pays(order, receipt);
        assertThat(paid.status()).as(paid.toString()).isEqualTo(200);
        assertThat(pays(order, receipt).body()).isEqualTo(paid.body());
        var other = pays(order, receipt + "-2");
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.body().path("type").asString()).endsWith("paid-otherwise");

        walk.at("G.5.1");
        var open = adviser.client()
                .post("/api/v1/service-requests/search", "{\"criteria\": {\"open\": true, \"office\": \"CENTRAL\"}}");
        assertThat(open.body().path("requests").path(0).path("number").asLong()).isEqualTo(walk.number());
        assertThat(invoices()).isOne();
        adviser.desists(opened);
        goesHomeWithTheDetail(walk);
    }

    @Test
    void aServiceKilledBetweenThePaymentAndTheRequestLetsItGoOnAfterTheRestart() throws Exception {
        var walk = goesToTheCashDesk();
        var order = cashier.open(walk).path("number").asLong();

        assertThat(pays(order, "IT-" + order).status()).isEqualTo(200);
        house.killService();
        house.restartService();

        walk.at("G.5.1");
        assertThat(pays(order, "IT-" + order).status()).isEqualTo(200);
        assertThat(invoices()).isOne();
        goesHomeWithTheDetail(walk);
    }
}
