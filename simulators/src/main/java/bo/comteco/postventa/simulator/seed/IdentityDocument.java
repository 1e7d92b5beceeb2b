package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import tools.jackson.databind.node.ObjectNode;

/** A synthetic document: numbers from 9000001 on, which no real card of the time bears with these names. */
record IdentityDocument(String type, String number, String issuedBy) {

    static IdentityDocument card(String number) {
        return new IdentityDocument("CI", number, "CB");
    }

    ObjectNode toJson(Book book) {
        ObjectNode json = Json.object()
                .put("identificationType", type)
                .put("identificationId", number)
                .put("issuingAuthority", issuedBy);
        json.putObject("validFor").put("endDateTime", book.day(4 * 365));
        return json;
    }
}
