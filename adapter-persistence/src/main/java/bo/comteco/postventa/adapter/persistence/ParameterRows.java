package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.domain.parameter.ParameterEntry;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between a parameter's entry and its row. */
@Mapper(implementationName = "Generated<CLASS_NAME>")
interface ParameterRows {

    @Mapping(target = "id", ignore = true)
    @Mapping(target = "holdsFrom", source = "from")
    @Mapping(target = "holdsUntil", source = "until")
    ParameterRow row(ParameterEntry entry);

    @Mapping(target = "from", source = "holdsFrom")
    @Mapping(target = "until", source = "holdsUntil")
    ParameterEntry entry(ParameterRow row);
}
