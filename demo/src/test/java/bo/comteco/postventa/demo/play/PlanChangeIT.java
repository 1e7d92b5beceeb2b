package bo.comteco.postventa.demo.play;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.demo.house.DemoHouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Procedure B, each way to its ends, over HTTP, on PostgreSQL, against the simulators. */
@ExtendWith(HouseExtension.class)
class PlanChangeIT {

    private final Adviser adviser;

    PlanChangeIT(DemoHouse house) {
        this.adviser = new Adviser(house);
    }

    @Test
    void aPlanWithAContractIsOneOrderWithTheProrationNoteAndTwoForms() throws Exception {
        var walk = choosing("9000001", "PRD-0001", "PO-INT-HFC-50").at("B.4");
        assertThat(walk.shown()).contains("30.00");
        adviser.enteredNothing();

        walk.says("YES").at("B.5");
        assertThat(adviser.orders()).hasSize(1);
        var order = adviser.orders().get(0);
        var item = order.path("productOrderItem").path(0);
        assertThat(item.path("action").asString()).isEqualTo("modify");
        assertThat(item.path("product").path("id").asString()).isEqualTo("PRD-0001");
        assertThat(item.path("productOffering").path("id").asString()).isEqualTo("PO-INT-HFC-50");
        assertThat(order.path("note").toString()).contains("prorrateada");
        walk.prints("SOLICITUD_DE_SERVICIOS")
                .goesOn()
                .at("B.5.1")
                .prints("CONTRATO")
                .goesOn()
                .ends("ATTENDED");
        assertThat(adviser.orders()).hasSize(1);
    }

    @Test
    void aPlanWithoutAContractEndsWithTheRequestsForm() throws Exception {
        choosing("9000013", "PRD-0013", "PO-MM-HFC")
                .at("B.4")
                .says("YES")
                .at("B.5")
                .prints("SOLICITUD_DE_SERVICIOS")
                .goesOn()
                .ends("ATTENDED");
    }

    @Test
    void whoSaysNoToTheSummaryLeavesNothingBehind() throws Exception {
        choosing("9000004", "PRD-0004", "PO-INT-HFC-50").at("B.4").says("NO").ends("DESISTED");

        adviser.enteredNothing();
    }

    @Test
    void aProductWithoutAPlanToChangeToIsDeclined() throws Exception {
        adviser.walks("B", "9000005", "PRD-0005")
                .at("B.1")
                .gives(Adviser.card("9000005"))
                .ends("DECLINED");

        adviser.enteredNothing();
    }

    @Test
    void pendingAccountsAreNamedWithTheirAnnex() throws Exception {
        var walk = adviser.walks("B", "9000003", "PRD-0003").at("B.1").gives(Adviser.card("9000003"));

        assertThat(walk.shown()).contains("Anexo 2").contains("378,00");
        walk.closes().ends("NOT_ADMITTED");
        adviser.enteredNothing();
    }

    private Walk choosing(String identification, String product, String plan) throws Exception {
        return adviser.walks("B", identification, product)
                .at("B.1")
                .gives(Adviser.card(identification))
                .at("B.3")
                .gives("{\"new-plan\": {\"choice\": \"" + plan + "\"}}")
                .at("B.3/cost")
                .goesOn()
                .at("B.3.1")
                .goesOn();
    }
}
