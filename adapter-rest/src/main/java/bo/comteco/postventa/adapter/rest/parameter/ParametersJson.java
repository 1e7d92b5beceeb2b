package bo.comteco.postventa.adapter.rest.parameter;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Every value that was ever set. */
@Schema(name = "Parameters", description = "Todos los valores, en el orden en que se fijaron; el último que rige, vale")
record ParametersJson(List<ParameterJson> parameters) {}
