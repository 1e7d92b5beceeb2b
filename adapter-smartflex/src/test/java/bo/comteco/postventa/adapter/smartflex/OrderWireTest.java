package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.http.JournalEntry;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What exactly is sent: {@code docs/wire/smartflex.md}, sections 7 and 8. */
class OrderWireTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";

    private static final String PARTIES = """
            [{"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
             {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
             {"id": "OF-01", "role": "office", "@referredType": "Organization"}]
            """;

    private static final String NEW_PLACE = """
            [{"role": "installation", "@type": "GeographicAddress", "@referredType": "GeographicAddress",
              "name": "Av. Inventada 12, Queru Queru",
              "streetName": "Av. Inventada 12", "locality": "Queru Queru",
              "stateOrProvince": "Cochabamba", "country": "BO",
              "geographicLocation": {
                "@type": "GeographicLocation", "geometryType": "point", "spatialRef": "EPSG:4326",
                "geometry": [{"x": "-66.1555000", "y": "-17.3700000"}]}}]
            """;

    private final Orders orders = new TmfOrders(SMARTFLEX.client());

    @Test
    void aRelocationIsOneItemThatModifiesThePlaceWithTheFeeOnTheProductsAccount() {
        accepted(orders.relocate(Sample.RELOCATION, Sample.entry(false)));

        assertThat(onlyPost(ORDERS)).isEqualTo(json("""
                {"@type": "ProductOrder", "externalId": "17/C.7/enter/1", "category": "relocation",
                 "description": "Traslado de producto",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": %s,
                 "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"},
                 "note": [
                   {"id": "billingNote", "author": "asesora1", "text": "Traslado pedido en noviembre"},
                   {"id": "contact", "author": "asesora1",
                    "text": "Recibe: Ana de Prueba. Celular de referencia: 70000001"},
                   {"id": "addressReference", "author": "asesora1", "text": "frente a la plaza"}],
                 "productOrderItem": [{
                   "id": "1", "action": "modify", "quantity": 1,
                   "product": {"id": "PRD-0001", "place": %s},
                   "itemPrice": [{
                     "name": "relocationFee", "description": "Costo de traslado", "priceType": "oneTime",
                     "price": {"taxIncludedAmount": {"unit": "BOB", "value": 200.00}},
                     "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"}}]}]}
                """.formatted(PARTIES, NEW_PLACE)));
    }

    @Test
    void anotherTechnologyIsOneOrderThatCeasesAndProvidesWithoutAFee() {
        accepted(orders.ceaseAndProvide(Sample.CEASE_AND_PROVIDE, Sample.entry(false)));

        assertThat(onlyPost(ORDERS)).isEqualTo(json("""
                {"@type": "ProductOrder", "externalId": "17/C.7/enter/1", "category": "relocation",
                 "description": "Traslado con cambio de tecnología",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": %s,
                 "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"},
                 "note": [
                   {"id": "contact", "author": "asesora1", "text": "Celular de referencia: 70000001"},
                   {"id": "addressReference", "author": "asesora1", "text": "frente a la plaza"}],
                 "productOrderItem": [
                   {"id": "1", "action": "delete", "quantity": 1,
                    "product": {"id": "PRD-0001", "place": [{
                      "id": "PL-0001", "role": "installation",
                      "@type": "GeographicAddress", "@referredType": "GeographicAddress",
                      "name": "Calle Sintética 101, Centro", "streetName": "Calle Sintética", "streetNr": "101",
                      "locality": "Centro", "city": "Cochabamba", "stateOrProvince": "Cochabamba", "country": "BO",
                      "geographicLocation": {
                        "@type": "GeographicLocation", "geometryType": "point", "spatialRef": "EPSG:4326",
                        "geometry": [{"x": "-66.1675883", "y": "-17.4030000"}]}}]}},
                   {"id": "2", "action": "add", "quantity": 1,
                    "productOffering": {"id": "PO-INT-FTTH-50", "name": "Internet 50 Mbps FTTH",
                      "@referredType": "ProductOffering"},
                    "product": {"isBundle": false,
                      "productCharacteristic": [
                        {"name": "productKind", "valueType": "string", "value": "internet"},
                        {"name": "technology", "valueType": "string", "value": "FTTH"}],
                      "place": %s,
                      "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"}},
                    "productOrderItemRelationship": [{"id": "1", "relationshipType": "migrateFrom"}]}]}
                """.formatted(PARTIES, NEW_PLACE)));
    }

    @Test
    void aBundleByTwoTechnologiesNamesNone() {
        var duo = new Orders.CeaseAndProvide(
                new ProductId("PRD-0012"),
                Sample.PLACE,
                "PO-DUO-COPPER",
                Set.of(Technology.COPPER, Technology.ADSL),
                null);

        accepted(orders.ceaseAndProvide(duo, Sample.entry(false)));

        var provided = onlyPost(ORDERS).at("/productOrderItem/1/product");
        assertThat(provided.path("isBundle").booleanValue()).isTrue();
        assertThat(provided.path("productCharacteristic"))
                .isEqualTo(json("[{\"name\": \"productKind\", \"valueType\": \"string\", \"value\": \"bundle\"}]"));
    }

    @Test
    void theTechnologyIsSpelledAsThePlanSpellsIt() {
        var adsl = new Orders.CeaseAndProvide(
                Sample.INTERNET, Sample.PLACE, "PO-INT-ADSL2P-10", Set.of(Technology.ADSL), null);

        accepted(orders.ceaseAndProvide(adsl, Sample.entry(false)));

        assertThat(onlyPost(ORDERS)
                        .at("/productOrderItem/1/product/productCharacteristic/1/value")
                        .asString())
                .isEqualTo("ADSL2PLUS");
    }

    @Test
    void anAdjustmentNamesTheOrderTheProductAndTheAmount() {
        accepted(new TmfBillingClaims(SMARTFLEX.client()).adjust(Sample.ADJUSTMENT, Sample.entry(false)));

        assertThat(onlyPost("/tmf-api/troubleTicket/v4/troubleTicket")).isEqualTo(json("""
                {"@type": "TroubleTicket", "externalId": "17/C.7/enter/1",
                 "ticketType": "adjustment", "severity": "minor", "name": "Ajuste al costo de traslado",
                 "description": "Ajustar al costo de traslado, Bs 200.00, el cobro único del pedido ORD-1.",
                 "channel": {"id": "counter", "name": "Mostrador"},
                 "relatedEntity": [
                   {"id": "ORD-1", "role": "adjustedOrder", "@referredType": "ProductOrder"},
                   {"id": "PRD-0001", "role": "relocatedProduct", "@referredType": "Product"}],
                 "relatedParty": %s,
                 "note": [{"id": "adjustTo", "author": "asesora1", "text": "200.00 BOB"}]}
                """.formatted(PARTIES)));
    }

    @Test
    void cancellingAnOrderIsATaskAndCancellingAClaimAMergePatch() {
        var claims = new TmfBillingClaims(SMARTFLEX.client());
        var order = accepted(orders.relocate(Sample.RELOCATION, Sample.entry("17/C.7/enter/1", false)));
        var claim = accepted(claims.adjust(Sample.ADJUSTMENT, Sample.entry("17/C.7/enter/2", false)));

        accepted(orders.cancel(order, Sample.entry("17/C.7/enter/3", false)));
        accepted(claims.cancel(claim, Sample.entry("17/C.7/enter/4", false)));

        assertThat(onlyPost("/tmf-api/productOrderingManagement/v4/cancelProductOrder"))
                .isEqualTo(json("{\"@type\": \"CancelProductOrder\", \"cancellationReason\": \"Anulado en postventa\","
                        + " \"productOrder\": {\"id\": \"" + order + "\", \"@referredType\": \"ProductOrder\"}}"));
        assertThat(SMARTFLEX.simulator().journal().entries("PATCH", "/tmf-api/troubleTicket/v4/troubleTicket/" + claim))
                .singleElement()
                .satisfies(patch -> assertThat(json(patch.body()))
                        .isEqualTo(
                                json("{\"status\": \"cancelled\", \"statusChangeReason\": \"Anulado en postventa\"}")));
    }

    @Test
    void theFeeKeepsItsTwoDecimals() {
        accepted(orders.relocate(Sample.RELOCATION, Sample.entry(false)));

        assertThat(SMARTFLEX.posted(ORDERS))
                .singleElement()
                .satisfies(post -> assertThat(post.body()).contains("\"value\":200.00"));
    }

    private static JsonNode onlyPost(String collection) {
        assertThat(SMARTFLEX.posted(collection)).hasSize(1);
        return SMARTFLEX.posted(collection).stream()
                .map(JournalEntry::body)
                .map(OrderWireTest::json)
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String text) {
        return Json.MAPPER.readTree(text);
    }
}
