package bo.comteco.postventa.simulator.tmf;

import bo.comteco.postventa.simulator.http.Json;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds and reads the parts that many resources share. */
public final class Tmf {

    private Tmf() {}

    /** A reference to another resource. */
    public static ObjectNode reference(String id, String name, String referredType) {
        return Json.object().put("id", id).put("name", name).put("@referredType", referredType);
    }

    /** A party with its role. */
    public static ObjectNode party(String id, String name, String role, String referredType) {
        return reference(id, name, referredType).put("role", role);
    }

    /** A characteristic with a text value. */
    public static ObjectNode characteristic(String name, String value) {
        return Json.object().put("name", name).put("valueType", "string").put("value", value);
    }

    /** An amount of bolivianos with two decimals. */
    public static ObjectNode money(BigDecimal bolivianos) {
        return Json.object().put("unit", "BOB").put("value", bolivianos.setScale(2, RoundingMode.UNNECESSARY));
    }

    /** A recurring or one-off price. */
    public static ObjectNode price(String name, String priceType, BigDecimal bolivianos) {
        ObjectNode price = Json.object().put("name", name).put("priceType", priceType);
        if (priceType.equals("recurring")) {
            price.put("recurringChargePeriod", "month");
        }
        price.putObject("price").set("taxIncludedAmount", money(bolivianos));
        return price;
    }

    /** An array of these. */
    public static ArrayNode array(ObjectNode... elements) {
        ArrayNode array = Json.array();
        Arrays.stream(elements).forEach(array::add);
        return array;
    }

    /** The objects in a member of a node, whether it is an array, one object, or missing. */
    public static Stream<ObjectNode> objects(JsonNode node, String member) {
        JsonNode value = node.path(member);
        Stream<JsonNode> elements = value.isArray() ? value.values().stream() : Stream.of(value);
        return elements.filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
    }

    /** The text value of a characteristic of a product. */
    public static Optional<String> characteristicOf(JsonNode product, String name) {
        return objects(product, "productCharacteristic")
                .filter(characteristic ->
                        characteristic.path("name").asString("").equals(name))
                .map(characteristic -> characteristic.path("value").asString(""))
                .findFirst();
    }
}
