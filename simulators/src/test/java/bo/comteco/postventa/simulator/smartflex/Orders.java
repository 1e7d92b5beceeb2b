package bo.comteco.postventa.simulator.smartflex;

/** Orders as the wire document writes them. */
final class Orders {

    private static final String PLACE = """
            [{"id": "PL-NEW", "role": "installation", "@type": "GeographicAddress", "@referredType": "GeographicAddress",
              "streetName": "Calle Nueva", "streetNr": "7", "locality": "Muyurina", "city": "Cochabamba",
              "geographicLocation": {"@type": "GeographicLocation", "geometryType": "point",
                "geometry": [{"x": "-66.1555000", "y": "-17.3985000"}]}}]""";

    private Orders() {}

    static String relocation(String externalId, String product) {
        return """
                {"externalId": "%s", "category": "relocation",
                 "relatedParty": [{"id": "CUS-0001", "name": "Ana", "role": "customer", "@referredType": "Customer"}],
                 "note": [{"id": "billingNote", "author": "adviser-1", "text": "Traslado, según solicitud"}],
                 "productOrderItem": [{"id": "1", "action": "modify", "quantity": 1,
                   "product": {"id": "%s", "place": %s},
                   "itemPrice": [{"name": "relocationFee", "priceType": "oneTime",
                     "price": {"taxIncludedAmount": {"unit": "BOB", "value": 200.00}},
                     "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"}}]}]}""".formatted(externalId, product, PLACE);
    }

    static String migration(String externalId, String product, String offering, String technology) {
        return """
                {"externalId": "%s", "category": "relocation",
                 "relatedParty": [{"id": "CUS-0001", "name": "Ana", "role": "customer", "@referredType": "Customer"}],
                 "productOrderItem": [
                  {"id": "1", "action": "delete", "quantity": 1, "product": {"id": "%s"}},
                  {"id": "2", "action": "add", "quantity": 1,
                   "productOffering": {"id": "%s", "@referredType": "ProductOffering"},
                   "product": {"isBundle": false, "place": %s,
                     "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"},
                     "productCharacteristic": [
                       {"name": "productKind", "value": "internet"}, {"name": "technology", "value": "%s"}]},
                   "productOrderItemRelationship": [{"id": "1", "relationshipType": "migrateFrom"}]}]}""".formatted(externalId, product, offering, PLACE, technology);
    }
}
