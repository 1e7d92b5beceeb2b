package bo.comteco.postventa.adapter.rest.visit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer holds. */
@Schema(name = "Products", description = "Los productos del cliente, en el orden de Smartflex")
record ProductsJson(List<ProductJson> products) {

    /** A product. */
    @Schema(name = "Product")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ProductJson(
            String id,
            String kind,
            String name,
            String state,
            @Nullable String technology,
            PlanJson plan,

            @Schema(description = "Dónde está, en una línea; falta donde no tiene un lugar fijo") @Nullable String address,

            @Nullable PlaceJson position,
            List<ComponentJson> components) {}

    /** What it is sold as. */
    @Schema(name = "Plan")
    record PlanJson(
            String id,
            String name,

            @Schema(description = "Precio mensual en bolivianos", example = "199.00")
            String monthly,

            boolean contract) {}

    /** Where it is on the map. */
    @Schema(name = "ProductPosition")
    record PlaceJson(double latitude, double longitude) {}

    /** A part of it. */
    @Schema(name = "Component")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ComponentJson(
            String id,
            String name,
            boolean service,
            @Nullable String kind,
            @Nullable String technology) {}
}
