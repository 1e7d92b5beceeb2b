package bo.comteco.postventa.adapter.rest.json;

import org.mapstruct.InjectionStrategy;
import org.mapstruct.MapperConfig;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/** How this module's mappers are generated: nothing that is shown is forgotten, and nothing absent is asked for its text. */
@MapperConfig(
        componentModel = MappingConstants.ComponentModel.SPRING,
        implementationName = "Generated<CLASS_NAME>",
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface JsonMapping {}
