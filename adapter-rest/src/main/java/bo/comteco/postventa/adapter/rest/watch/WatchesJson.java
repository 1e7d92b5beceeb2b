package bo.comteco.postventa.adapter.rest.watch;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of broken promises. */
@Schema(name = "WatchPage", description = "Una página de lo prometido que no se cumple, lo más antiguo primero")
@JsonInclude(JsonInclude.Include.NON_NULL)
record WatchesJson(
        List<WatchJson> watches,

        @Schema(description = "El «above» de la página siguiente; falta en la última") @Nullable Long next) {}
