package bo.comteco.postventa.adapter.rest.parameter;

import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Parameters as JSON. */
@Mapper(config = JsonMapping.class)
interface ParameterMapper {

    @Mapping(target = "reason", source = "source")
    ParameterJson parameter(ParameterEntry entry);
}
