package bo.comteco.postventa.adapter.pac;

import org.mapstruct.MapperConfig;
import org.mapstruct.ReportingPolicy;

/** How this module's mappers are generated: no part of a value is forgotten. */
@MapperConfig(
        implementationName = "Generated<CLASS_NAME>",
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = WireMoney.class)
interface WireMapping {}
