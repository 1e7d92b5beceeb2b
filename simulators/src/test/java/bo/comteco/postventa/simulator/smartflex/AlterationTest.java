package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.tmf.Tmf;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Orders that change what a product is sold as, or what it consists of. */
class AlterationTest extends SmartflexTest {

    @Test
    void componentsChangeWhenTheOrderCompletesAndNothingElseOfTheProduct() {
        JsonNode before = caller.json(Paths.PRODUCT + "/PRD-0002");

        String order = place("""
                {"id": "1", "action": "noChange", "quantity": 1, "product": {"id": "PRD-0002"}, "productOrderItem": [
                  {"id": "1.1", "action": "add", "quantity": 1, "productOffering": {"id": "PO-SUP-3WAY"}},
                  {"id": "1.2", "action": "delete", "quantity": 1, "product": {"id": "PRD-0002-2"}}]}""");
        assertThat(names("PRD-0002")).containsExactly("Telefonía fija", "Identificador de llamadas");
        complete(order);

        JsonNode after = caller.json(Paths.PRODUCT + "/PRD-0002");
        assertThat(names("PRD-0002")).containsExactly("Telefonía fija", "Conferencia tripartita");
        assertThat(after.at("/product/1/productOffering/id").asString()).isEqualTo("PO-SUP-3WAY");
        assertThat(after.at("/product/1/productPrice/0/price/taxIncludedAmount/value")
                        .decimalValue())
                .isEqualByComparingTo("8.00");
        assertThat(after.path("productPrice")).isEqualTo(before.path("productPrice"));
        assertThat(after.path("productOffering")).isEqualTo(before.path("productOffering"));
    }

    @Test
    void anotherPlanBringsItsServicesAndKeepsEquipmentAndWhatSupplementsIt() {
        complete(place("""
                {"id": "1", "action": "modify", "quantity": 1, "product": {"id": "PRD-0012"},
                 "productOffering": {"id": "PO-MPK-HFC"}}"""));

        JsonNode product = caller.json(Paths.PRODUCT + "/PRD-0012");
        assertThat(product.at("/productOffering/id").asString()).isEqualTo("PO-MPK-HFC");
        assertThat(product.at("/productPrice/0/price/taxIncludedAmount/value").decimalValue())
                .isEqualByComparingTo("289.00");
        assertThat(names("PRD-0012"))
                .contains("Internet 20 Mbps HFC", "Televisión por cable", "Dirección IP fija")
                .doesNotContain("Televisión digital", "Canales en alta definición");
        assertThat(Tmf.objects(product, "product")
                        .flatMap(part -> Tmf.characteristicOf(part, "equipmentKind").stream()))
                .contains("modem");
        assertThat(product.at("/billingAccount/id").asString()).isEqualTo("BA-0012");
    }

    @Test
    void aPartThatIsLeftOutIsNotProvided() {
        complete(place("""
                {"id": "1", "action": "modify", "quantity": 1, "product": {"id": "PRD-0014"},
                 "productOffering": {"id": "PO-MM-FTTH"}, "productOrderItem": [
                  {"id": "1.1", "action": "delete", "quantity": 1, "productOffering": {"id": "PO-DTV-FTTH"}}]}"""));

        assertThat(names("PRD-0014"))
                .contains("Internet 50 Mbps FTTH")
                .doesNotContain("Televisión digital por fibra", "Telefonía fija por fibra");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"modify\", \"productOffering\": {\"id\": \"PO-NONE\"}",
                "\"modify\", \"productOffering\": {\"id\": \"PO-INT-HFC-20\"}",
                "\"noChange\", \"productOrderItem\": [{\"action\": \"add\", \"productOffering\": {\"id\": \"PO-SUP-HD\"}}]",
                "\"noChange\", \"productOrderItem\": [{\"action\": \"delete\", \"product\": {\"id\": \"PRD-0001-1\"}}]",
                "\"noChange\", \"productOrderItem\": [{\"action\": \"delete\","
                        + " \"productOffering\": {\"id\": \"PO-TEL-COPPER\"}}]",
                "\"noChange\", \"productOrderItem\": [{\"action\": \"modify\", \"product\": {\"id\": \"PRD-0002-1\"}}]"
            })
    void whatTheProductCanNotBecomeIsRefused(String change) {
        var body = "{\"productOrderItem\": [{\"id\": \"1\", \"product\": {\"id\": \"PRD-0002\"}, \"action\": " + change
                + "}]}";

        assertThat(caller.post(Paths.ORDER, body).statusCode()).isEqualTo(400);
    }

    private String place(String item) {
        JsonNode order = tree(caller.post(Paths.ORDER, "{\"productOrderItem\": [" + item + "]}"));
        assertThat(order.path("state").asString()).isEqualTo("acknowledged");
        return order.path("id").asString();
    }

    private void complete(String order) {
        control("orders/" + order + "/state", "{\"state\": \"inProgress\"}");
        control("orders/" + order + "/state", "{\"state\": \"completed\"}");
    }

    private Stream<String> names(String product) {
        return Tmf.objects(caller.json(Paths.PRODUCT + "/" + product), "product")
                .map(part -> part.path("name").asString());
    }
}
