package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.JournalEntry;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProductOrdersTest extends SmartflexTest {

    @Test
    void anOrderIsAcceptedBeforeItIsDone() {
        HttpResponse<String> response = caller.post(Paths.ORDER, Orders.relocation("key-1", "PRD-0001"));
        JsonNode order = tree(response);

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.headers().firstValue("Location"))
                .contains(order.path("href").asString());
        assertThat(order.path("state").asString()).isEqualTo("acknowledged");
        assertThat(order.path("orderDate").asString()).isEqualTo("2026-11-24T10:30:00-04:00");
        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("acknowledged");
        assertThat(street("PRD-0001")).isEqualTo("Calle Sintética");
    }

    @Test
    void anOrderIsFoundByItsExternalIdAndByItsProduct() {
        assertThat(caller.list(Paths.ORDER + "?externalId=key-1")).isEmpty();

        place("key-1");

        assertThat(caller.list(Paths.ORDER + "?externalId=key-1")).hasSize(1);
        assertThat(caller.list(Paths.ORDER + "?productOrderItem.product.id=PRD-0001"))
                .hasSize(1);
    }

    @Test
    void aSecondOrderWithTheSameExternalIdIsASecondOrder() {
        String first = place("key-1");
        String second = place("key-1");

        assertThat(first).isNotEqualTo(second);
        assertThat(caller.list(Paths.ORDER + "?externalId=key-1")).hasSize(2);
    }

    @Test
    void theProductMovesWhenTheOrderCompletes() {
        String id = place("key-1");

        assertThat(move(id, "inProgress")).isEqualTo(200);
        assertThat(street("PRD-0001")).isEqualTo("Calle Sintética");
        assertThat(move(id, "completed")).isEqualTo(200);

        JsonNode product = caller.json(Paths.PRODUCT + "/PRD-0001");
        assertThat(street("PRD-0001")).isEqualTo("Calle Nueva");
        assertThat(product.at("/place/0/geographicLocation/geometry/0/x").asString())
                .isEqualTo("-66.1555000");
        assertThat(product.path("status").asString()).isEqualTo("active");
        assertThat(product.at("/productOffering/id").asString()).isEqualTo("PO-INT-HFC-20");
        assertThat(caller.json(Paths.ORDER + "/" + id).has("completionDate")).isTrue();
    }

    @Test
    void anotherTechnologyEndsOneProductAndBeginsAnotherForTheSameHolder() {
        String id = tree(caller.post(Paths.ORDER, Orders.migration("key-2", "PRD-0001", "PO-INT-FTTH-50", "FTTH")))
                .path("id")
                .asString();
        move(id, "inProgress");
        move(id, "completed");

        JsonNode order = caller.json(Paths.ORDER + "/" + id);
        JsonNode provided = caller.json(
                Paths.PRODUCT + "/" + order.at("/productOrderItem/1/product/id").asString());
        assertThat(caller.json(Paths.PRODUCT + "/PRD-0001").path("status").asString())
                .isEqualTo("terminated");
        assertThat(provided.path("status").asString()).isEqualTo("active");
        assertThat(provided.at("/relatedParty/0/id").asString()).isEqualTo("CUS-0001");
        assertThat(provided.at("/relatedParty/0/role").asString()).isEqualTo("holder");
        assertThat(provided.at("/place/0/streetName").asString()).isEqualTo("Calle Nueva");
        assertThat(provided.at("/productPrice/0/price/taxIncludedAmount/value").decimalValue())
                .isEqualByComparingTo("249.00");
        assertThat(provided.at("/product/0/productCharacteristic").toString()).contains("internet", "FTTH");
    }

    @Test
    void aBundleIsProvidedWithTheServicesOfItsParts() {
        String id = tree(caller.post(Paths.ORDER, Orders.migration("key-3", "PRD-0012", "PO-MM-FTTH", "FTTH")))
                .path("id")
                .asString();
        move(id, "inProgress");
        move(id, "completed");

        JsonNode order = caller.json(Paths.ORDER + "/" + id);
        JsonNode provided = caller.json(
                Paths.PRODUCT + "/" + order.at("/productOrderItem/1/product/id").asString());
        assertThat(provided.path("isBundle").asBoolean()).isTrue();
        assertThat(provided.path("product")).hasSize(2);
        assertThat(provided.at("/product/1/productCharacteristic").toString()).contains("digitalTv", "FTTH");
    }

    @Test
    void aProductIsSuspendedAndBroughtBackByTheirOrders() {
        String suspension = tree(caller.post(Paths.ORDER, dated("suspension", "suspended", """
                        , "productCharacteristic": [{"name": "suspensionReason", "value": "customerRequest"}]""")))
                .path("id")
                .asString();
        String back = tree(caller.post(Paths.ORDER, dated("reconnection", "active", "")))
                .path("id")
                .asString();
        assertThat(caller.list(Paths.ORDER + "?productOrderItem.product.id=PRD-0001&category=suspension,reconnection"))
                .hasSize(2);

        move(suspension, "inProgress");
        move(suspension, "completed");
        JsonNode product = caller.json(Paths.PRODUCT + "/PRD-0001");
        assertThat(product.path("status").asString()).isEqualTo("suspended");
        assertThat(product.path("productCharacteristic").toString()).contains("customerRequest");

        move(back, "inProgress");
        move(back, "completed");
        product = caller.json(Paths.PRODUCT + "/PRD-0001");
        assertThat(product.path("status").asString()).isEqualTo("active");
        assertThat(product.path("productCharacteristic").toString()).doesNotContain("suspensionReason");
    }

    private static String dated(String category, String status, String more) {
        return """
                {"category": "%s", "requestedStartDate": "2026-12-01T00:00:00-04:00", "productOrderItem": [
                  {"id": "1", "action": "modify", "quantity": 1, "product": {"id": "PRD-0001", "status": "%s"%s}}]}""".formatted(category, status, more);
    }

    @Test
    void anOrderThatFailsChangesNothingAndSaysWhy() {
        String id = tree(caller.post(Paths.ORDER, Orders.migration("key-4", "PRD-0001", "PO-INT-FTTH-50", "FTTH")))
                .path("id")
                .asString();
        move(id, "inProgress");

        assertThat(control("orders/" + id + "/state", "{\"state\": \"failed\", \"reason\": \"sin puertos\"}"))
                .isEqualTo(200);

        assertThat(caller.json(Paths.PRODUCT + "/PRD-0001").path("status").asString())
                .isEqualTo("active");
        assertThat(caller.json(Paths.ORDER + "/" + id).at("/note/0/text").asString())
                .isEqualTo("sin puertos");
    }

    @Test
    void aPartialOrderNamesWhatBecameOfEachItem() {
        String id = tree(caller.post(Paths.ORDER, Orders.migration("key-5", "PRD-0001", "PO-INT-FTTH-50", "FTTH")))
                .path("id")
                .asString();
        move(id, "inProgress");
        String path = "orders/" + id + "/state";

        assertThat(control(path, "{\"state\": \"partial\"}")).isEqualTo(400);
        assertThat(control(path, "{\"state\": \"partial\", \"items\": {\"1\": \"completed\", \"2\": \"completed\"}}"))
                .isEqualTo(400);
        // the old product does not end without the new one
        assertThat(control(path, "{\"state\": \"partial\", \"items\": {\"1\": \"completed\", \"2\": \"failed\"}}"))
                .isEqualTo(400);
        assertThat(caller.json(Paths.PRODUCT + "/PRD-0001").path("status").asString())
                .isEqualTo("active");

        assertThat(control(path, "{\"state\": \"partial\", \"items\": {\"1\": \"failed\", \"2\": \"completed\"}}"))
                .isEqualTo(200);

        JsonNode order = caller.json(Paths.ORDER + "/" + id);
        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("failed");
        assertThat(order.at("/productOrderItem/1/state").asString()).isEqualTo("completed");
        assertThat(caller.json(Paths.PRODUCT + "/PRD-0001").path("status").asString())
                .isEqualTo("active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not JSON",
                "[]",
                "{}",
                "{\"productOrderItem\": []}",
                "{\"productOrderItem\": [{\"action\": \"modify\", \"product\": {\"id\": \"PRD-0001\"}}]}",
                "{\"productOrderItem\": [{\"id\": \"1\", \"action\": \"move\", \"product\": {\"id\": \"PRD-0001\"}}]}",
                "{\"productOrderItem\": [{\"id\": \"1\", \"action\": \"modify\", \"product\": {\"id\": \"PRD-9999\"}}]}",
                "{\"productOrderItem\": [{\"id\": \"1\", \"action\": \"delete\", \"product\": {\"id\": \"PRD-0025\"}}]}",
                "{\"productOrderItem\": [{\"id\": \"1\", \"action\": \"add\", \"productOffering\": {\"id\": \"PO-NONE\"}}]}",
                "{\"category\": \"reconnection\", \"productOrderItem\":"
                        + " [{\"id\": \"1\", \"action\": \"modify\", \"product\": {\"id\": \"PRD-0001\"}}]}",
                "{\"productOrderItem\": [{\"id\": \"1\", \"action\": \"noChange\", \"product\": {\"id\": \"PRD-0001\"},"
                        + " \"productOrderItemRelationship\": [{\"id\": \"9\", \"relationshipType\": \"migrateFrom\"}]}]}"
            })
    void whatCanNotBeAnOrderIsRefusedAndNotEntered(String body) {
        assertThat(caller.post(Paths.ORDER, body).statusCode()).isEqualTo(400);
        assertThat(caller.list(Paths.ORDER + "?state=acknowledged&orderDate.gt=2026-11-24T00:00:00-04:00"))
                .isEmpty();
    }

    @Test
    void ordersAdvanceByReadingWhereTheSettingsSaySo() {
        String id = place("key-1");
        caller.json(Paths.ORDER + "/" + id);
        assertThat(state(id)).isEqualTo("acknowledged");

        caller.call("PUT", "/_control/settings", "{\"ordersAdvanceAfterReads\": 2}");

        assertThat(state(id)).isEqualTo("acknowledged");
        assertThat(state(id)).isEqualTo("inProgress");
        assertThat(state(id)).isEqualTo("inProgress");
        assertThat(state(id)).isEqualTo("completed");
        assertThat(state(id)).isEqualTo("completed");
        assertThat(street("PRD-0001")).isEqualTo("Calle Nueva");
    }

    @Test
    void theJournalHoldsWhatAnOrderSaid() {
        place("key-1");

        JournalEntry entry = smartflex.journal().entries("POST", Paths.ORDER).get(0);
        JsonNode body = entry.bodyTree().orElseThrow();
        assertThat(entry.status()).isEqualTo(201);
        assertThat(body.path("externalId").asString()).isEqualTo("key-1");
        assertThat(body.at("/productOrderItem/0/itemPrice/0/price/taxIncludedAmount/value")
                        .toString())
                .isEqualTo("200.00");
        assertThat(body.at("/note/0/text").asString()).isEqualTo("Traslado, según solicitud");
        assertThat(entry.answerTree().orElseThrow().path("state").asString()).isEqualTo("acknowledged");
    }

    private String place(String externalId) {
        return tree(caller.post(Paths.ORDER, Orders.relocation(externalId, "PRD-0001")))
                .path("id")
                .asString();
    }

    private int move(String order, String state) {
        return caller.post("/_control/orders/" + order + "/state", "{\"state\": \"" + state + "\"}")
                .statusCode();
    }

    private String state(String order) {
        return caller.json(Paths.ORDER + "/" + order).path("state").asString();
    }

    private String street(String product) {
        return caller.json(Paths.PRODUCT + "/" + product)
                .at("/place/0/streetName")
                .asString();
    }
}
