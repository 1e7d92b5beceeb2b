package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Draws a page of requests as JSON. */
@Mapper(config = JsonMapping.class, uses = Wording.class, imports = Paths.class)
interface SearchMapper {

    SearchJson page(FindRequests.Answer.Page page);

    IdleJson idle(LookAtIdleRequests.Answer.Page page);

    @Mapping(target = "href", expression = "java(Paths.request(found.number()))")
    SearchJson.FoundJson found(RequestSearch.Found found);
}
