package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import bo.comteco.postventa.demo.house.DemoHouse;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure D, each way to its ends, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class SuspensionIT {

    private static final String CANCELLATIONS = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";
    private static final String SEEN = "{\"suspension-letter\": {\"evidence\": {}}}";

    private final DemoHouse house;
    private final Adviser adviser;
    private final LocalDate today;

    SuspensionIT(DemoHouse house) {
        this.house = house;
        this.adviser = new Adviser(house);
        this.today = LocalDate.now(house.clock());
    }

    @Test
    void aSuspensionIsTwoDatedOrders() throws Exception {
        var start = today.plusDays(1);
        var end = today.plusDays(40);

        var walk = admitted("9000001", "PRD-0001", start, end).at("D.5").says("NO");
        suspends(walk.at("D.7"), start, end);

        assertThat(adviser.orders()).hasSize(2);
        var suspension = adviser.orders().get(0);
        var reconnection = adviser.orders().get(1);
        assertThat(suspension.path("category").asString()).isEqualTo("suspension");
        assertThat(suspension.path("requestedStartDate").asString()).startsWith(start.toString());
        assertThat(reconnection.path("category").asString()).isEqualTo("reconnection");
        assertThat(reconnection.path("requestedStartDate").asString()).startsWith(end.toString());
    }

    @Test
    void whoSuspendedInTheYearIsDeclined() throws Exception {
        admitted("9000020", "PRD-0020", today, today.plusDays(10))
                .at("D.4")
                .goesOn()
                .ends("DECLINED");

        adviser.enteredNothing();
    }

    @Test
    void whatIsSuspendedIsNotSuspendedAndWhatIsInServiceDoesNotComeBack() throws Exception {
        admitted("9000034", "PRD-0034", today.plusDays(1), today.plusDays(10)).ends("DECLINED");
        asksForAReconnection("9000001", "PRD-0001").goesOn().ends("DECLINED");

        adviser.enteredNothing();
    }

    @Test
    void billsThatAreOverdueAreNotAdmitted() throws Exception {
        admitted("9000003", "PRD-0003", today.plusDays(1), today.plusDays(10))
                .at("D.1/suspension")
                .closes()
                .ends("NOT_ADMITTED");
        asksForAReconnection("9000019", "PRD-0019").goesOn().closes().ends("NOT_ADMITTED");

        adviser.enteredNothing();
    }

    @Test
    void anotherDateIsANewOrderAndTheOldOneIsCancelled() throws Exception {
        var day = today.plusDays(20);

        asksForAReconnection("9000018", "PRD-0018")
                .goesOn()
                .at("D.9")
                .gives("{\"reconnection-date\": {\"date\": \"" + day + "\"}}")
                .at("D.9.2/print")
                .prints("SOLICITUD_DE_PEDIDO")
                .goesOn()
                .at("D.9.2")
                .goesOn()
                .ends("ATTENDED");

        assertThat(adviser.orders()).hasSize(1);
        assertThat(adviser.orders().get(0).path("requestedStartDate").asString())
                .startsWith(day.toString());
        assertThat(adviser.posted(CANCELLATIONS))
                .singleElement()
                .satisfies(cancellation -> assertThat(
                                cancellation.path("productOrder").path("id").asString())
                        .isEqualTo("ORD-S0018B"));
    }

    @Test
    void aDepositThatIsPaidIsNamedByTheSuspension() throws Exception {
        var walk = goesToTheCashDesk("9000004", "PRD-0004");
        new Cashier(house).isPaidFor(walk);

        suspends(walk.at("D.7"), today.plusDays(1), today.plusDays(10));

        assertThat(adviser.orders())
                .extracting(order -> order.path("category").asString())
                .containsExactly("guaranteeDeposit", "suspension", "reconnection");
        assertThat(adviser.orders().get(1).path("note").toString()).contains("guaranteeDeposit");
    }

    @Test
    void aDepositThatTheCashDeskRejectsIsCancelledAndAskedAgain() throws Exception {
        var walk = goesToTheCashDesk("9000004", "PRD-0004");
        new Cashier(house).rejects(walk);

        walk.at("D.5").desists().ends("DESISTED");

        await("the deposit's cancelling")
                .atMost(Duration.ofSeconds(30))
                .until(() -> adviser.posted(CANCELLATIONS).size() == 1);
    }

    private Walk goesToTheCashDesk(String identification, String product) throws Exception {
        return admitted(identification, product, today.plusDays(1), today.plusDays(10))
                .at("D.5")
                .says("YES")
                .at("D.6/print")
                .prints("DEPOSITO_EN_GARANTIA")
                .goesOn();
    }

    private Walk admitted(String identification, String product, LocalDate cut, LocalDate back) throws Exception {
        return adviser.walks("D", identification, product)
                .at("D.1/opening")
                .says("SUSPENSION")
                .at("D.1/letter")
                .gives("{\"letter-cut\": {\"date\": \"" + cut + "\"}, \"letter-reconnection\": {\"date\": \"" + back
                        + "\"}}")
                .at("D.1/suspension")
                .gives(SEEN);
    }

    private Walk asksForAReconnection(String identification, String product) throws Exception {
        return adviser.walks("D", identification, product)
                .at("D.1/opening")
                .says("RECONNECTION")
                .at("D.1/reconnection");
    }

    private static void suspends(Walk walk, LocalDate start, LocalDate end) throws Exception {
        walk.gives("{\"suspension-start\": {\"date\": \"" + start + "\"}, \"suspension-end\": {\"date\": \"" + end
                        + "\"}}")
                .at("D.7.2")
                .goesOn()
                .at("D.8")
                .prints("SOLICITUD_DE_PEDIDO")
                .goesOn()
                .at("D.8.1")
                .goesOn()
                .ends("ATTENDED");
    }
}
