package bo.comteco.postventa.simulator.seed;

import bo.comteco.postventa.simulator.http.Json;
import bo.comteco.postventa.simulator.tmf.ResourceType;
import bo.comteco.postventa.simulator.tmf.Tmf;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes products with their components. */
final class ProductWriter {

    private final Book book;

    ProductWriter(Book book) {
        this.book = book;
    }

    /**
     * An active product; what is special about one is put on the tree that comes back.
     *
     * @param number what stands behind PRD-
     * @param address empty for what has no fixed place
     */
    ObjectNode product(String number, Plan plan, PartyRef holder, PartyRef account, Optional<Address> address) {
        String id = "PRD-" + number;
        ObjectNode product = Json.object()
                .put("id", id)
                .put("name", plan.name())
                .put("isBundle", plan.isBundle())
                .put("status", "active")
                .put("startDate", Book.time(LocalDate.of(2021, 3, 1)));
        product.putArray("relatedParty").add(holder.as("holder"));
        product.set("billingAccount", Tmf.reference(account.id(), account.name(), "BillingAccount"));
        product.set("productOffering", Tmf.reference(plan.id(), plan.name(), "ProductOffering"));
        product.set("productCharacteristic", characteristics(plan, number));
        address.ifPresent(where -> product.putArray("place").add(where.toPlace()));
        product.putArray("productPrice").add(Tmf.price("Tarifa mensual", "recurring", plan.monthly()));
        product.set("product", components(id, number, plan));
        book.add(ResourceType.PRODUCT, product);
        return product;
    }

    private static ArrayNode characteristics(Plan plan, String number) {
        ArrayNode all = Tmf.array(Tmf.characteristic("productKind", plan.kind()));
        if (plan.technologies().size() == 1) {
            all.add(Tmf.characteristic("technology", plan.technologies().get(0)));
        }
        if (plan.isBundle()) {
            all.add(Tmf.characteristic("bundleName", plan.bundleName()));
        }
        if (plan.kind().equals("fixedTelephony")) {
            all.add(Tmf.characteristic("lineNumber", lineNumber(number)));
        }
        return all;
    }

    private static ArrayNode components(String id, String number, Plan plan) {
        ArrayNode components = Json.array();
        (plan.isBundle() ? plan.parts().stream() : Stream.of(plan)).forEach(part -> {
            ObjectNode service = component(id, components.size() + 1, part.name(), "service");
            ArrayNode characteristics = service.withArray("productCharacteristic");
            characteristics
                    .add(Tmf.characteristic("productKind", part.kind()))
                    .add(Tmf.characteristic("technology", part.technologies().get(0)));
            if (part.kind().equals("fixedTelephony")) {
                characteristics.add(Tmf.characteristic("lineNumber", lineNumber(number)));
            }
            components.add(service);
            equipment(part.kind()).forEach(kind -> components.add(piece(id, components.size() + 1, kind)));
        });
        if (plan.kind().equals("fixedTelephony")) {
            components.add(supplement(id, components.size() + 1, Supplement.CALLER_ID));
        }
        return components;
    }

    /** A supplementary service of a product, with its place among the components. */
    static ObjectNode supplement(String id, int index, Supplement supplement) {
        ObjectNode component = component(id, index, supplement.name(), "supplementary");
        component.set("productOffering", Tmf.reference(supplement.id(), supplement.name(), "ProductOffering"));
        ArrayNode prices = component.putArray("productPrice");
        if (supplement.monthly().signum() > 0) {
            prices.add(Tmf.price("Tarifa mensual", "recurring", supplement.monthly()));
        }
        return component;
    }

    private static ObjectNode piece(String id, int index, String kind) {
        ObjectNode piece = component(id, index, nameOf(kind), "equipment");
        if (!kind.equals("cables")) {
            piece.put("productSerialNumber", "SIN-" + id.substring(4) + "-" + index);
        }
        piece.withArray("productCharacteristic").add(Tmf.characteristic("equipmentKind", kind));
        return piece;
    }

    private static ObjectNode component(String id, int index, String name, String type) {
        ObjectNode component =
                Json.object().put("id", id + "-" + index).put("name", name).put("status", "active");
        component.putArray("productCharacteristic").add(Tmf.characteristic("componentType", type));
        return component;
    }

    private static String nameOf(String equipmentKind) {
        return switch (equipmentKind) {
            case "modem" -> "Módem";
            case "decoder" -> "Decodificador";
            case "cables" -> "Cables de conexión";
            case "remoteControl" -> "Control remoto";
            default -> "Antena";
        };
    }

    private static List<String> equipment(String kind) {
        return switch (kind) {
            case "internet" -> List.of("modem", "cables");
            case "dth" -> List.of("antenna", "decoder", "cables", "remoteControl");
            case "digitalTv" -> List.of("decoder", "cables", "remoteControl");
            default -> List.of();
        };
    }

    private static String lineNumber(String number) {
        return "4400" + number.replaceAll("\\D", "");
    }
}
