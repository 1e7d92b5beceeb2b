package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driving.FindRequests;
import org.mapstruct.InjectionStrategy;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/** Draws a page of requests as JSON. */
@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        injectionStrategy = InjectionStrategy.CONSTRUCTOR,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR,
        uses = Wording.class)
interface SearchMapper {

    SearchJson page(FindRequests.Answer.Page page);

    @Mapping(target = "href", expression = "java(Paths.request(found.number()))")
    SearchJson.FoundJson found(RequestSearch.Found found);
}
