package bo.comteco.postventa.adapter.rest.json;

import bo.comteco.postventa.domain.answer.ValueType;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value: an object with exactly one member, whose name says which variant of the domain's family it is. */
@Schema(
        name = "Value",
        minProperties = 1,
        maxProperties = 1,
        description = "Un valor: un objeto con exactamente un miembro, cuyo nombre dice de qué tipo es.",
        example = "{\"text\": \"Av. Ballivián 1234\"}")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValueJson(
        @Schema(description = "Texto", maxLength = ValueReader.LONGEST_TEXT) @Nullable String text,

        @Schema(description = "Cantidad, en la unidad que dice su campo") @Nullable BigDecimal quantity,

        @Schema(description = "Día del calendario") @Nullable LocalDate date,

        @Schema(description = "Momento, en UTC") @Nullable Instant moment,

        @Schema(
                description = "Importe en bolivianos, con punto decimal y hasta dos decimales",
                pattern = "-?[0-9]{1,12}(\\.[0-9]{1,2})?",
                example = "150.00")
        @Nullable String money,

        @Schema(description = "Teléfono de Bolivia, de ocho dígitos", example = "70000001") @Nullable String telephone,

        @Nullable CardJson card,
        @Nullable PositionJson position,

        @Schema(description = "Código de la opción elegida", maxLength = ValueReader.LONGEST_CODE) @Nullable String choice,

        @Schema(description = "Códigos de las opciones elegidas") @Nullable List<String> choices,

        @Nullable EvidenceJson evidence,

        @Schema(description = "Filas de una tabla: en cada una, un valor por columna") @Nullable List<Map<String, ValueJson>> rows) {

    /** The value of one variant. */
    @SuppressWarnings("unchecked") // the content is what ValueMapping writes for that variant
    static ValueJson of(ValueType type, Object content) {
        return new ValueJson(
                type == ValueType.TEXT ? (String) content : null,
                type == ValueType.QUANTITY ? (BigDecimal) content : null,
                type == ValueType.DATE ? (LocalDate) content : null,
                type == ValueType.MOMENT ? (Instant) content : null,
                type == ValueType.MONEY ? (String) content : null,
                type == ValueType.TELEPHONE ? (String) content : null,
                type == ValueType.IDENTITY_DOCUMENT ? (CardJson) content : null,
                type == ValueType.POSITION ? (PositionJson) content : null,
                type == ValueType.CHOICE ? (String) content : null,
                type == ValueType.CHOICES ? (List<String>) content : null,
                type == ValueType.EVIDENCE ? (EvidenceJson) content : null,
                type == ValueType.ROWS ? (List<Map<String, ValueJson>>) content : null);
    }

    /** An identity card that was shown. */
    @Schema(name = "Card", description = "Cédula de identidad vista por el asesor")
    record CardJson(
            @Schema(example = "1234567", requiredMode = Schema.RequiredMode.REQUIRED)
            String number,

            @Schema(
                    description = "Último día de validez; 9999-12-31 si es de validez indefinida",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            LocalDate expiresOn) {}

    /** A position on the map. */
    @Schema(name = "Position", description = "Posición en el mapa, en grados WGS 84, dentro de Bolivia")
    record PositionJson(
            @Schema(example = "-17.39", requiredMode = Schema.RequiredMode.REQUIRED)
            double latitude,

            @Schema(example = "-66.15", requiredMode = Schema.RequiredMode.REQUIRED)
            double longitude) {}

    /** A paper that was seen. */
    @Schema(name = "Evidence", description = "Papel visto por el asesor, con el número o la fecha que lleve")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EvidenceJson(@Nullable String number, @Nullable LocalDate date) {}
}
