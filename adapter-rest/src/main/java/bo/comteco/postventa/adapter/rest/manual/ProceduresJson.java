package bo.comteco.postventa.adapter.rest.manual;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The procedures of the current edition. */
@Schema(name = "Procedures", description = "Los procedimientos de la edición vigente")
record ProceduresJson(String edition, List<EntryJson> procedures) {

    /** One of them. */
    @Schema(name = "ProcedureEntry")
    record EntryJson(
            String code,
            String title,

            @Schema(description = "Si esta instalación puede realizarlo")
            boolean offered,

            String href) {}
}
