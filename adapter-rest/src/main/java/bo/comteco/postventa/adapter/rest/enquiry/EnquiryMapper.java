package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.adapter.rest.sheet.SheetJson;
import bo.comteco.postventa.adapter.rest.sheet.WishesJson;
import bo.comteco.postventa.application.driven.EnquiryStore.Listed;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.domain.enquiry.AskedAbout;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.EnquiryMark;
import bo.comteco.postventa.domain.enquiry.Inquirer;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Draws enquiries as JSON. */
@Mapper(config = JsonMapping.class, imports = Paths.class)
interface EnquiryMapper {

    @Mapping(target = "number", source = "enquiry.number")
    @Mapping(target = "edition", source = "enquiry.edition")
    @Mapping(target = "state", expression = "java(enquiry.state().name())")
    @Mapping(target = "wish", source = "wish")
    @Mapping(target = "words", source = "enquiry.want.words")
    @Mapping(target = "named", source = "enquiry.want.named")
    @Mapping(target = "product", source = "enquiry.want.product.value")
    @Mapping(target = "kind", source = "enquiry.want.kind")
    @Mapping(target = "sheet", source = "sheet")
    @Mapping(target = "request", source = "enquiry.turned")
    EnquiryJson enquiry(Enquiry enquiry, WishesJson.WishJson wish, @Nullable SheetJson sheet);

    @Mapping(target = "customer", source = "customer.value")
    EnquiryJson.ClientJson client(AskedAbout client);

    @Mapping(target = "identity", source = "identity.value")
    EnquiryJson.InquirerJson inquirer(Inquirer inquirer);

    EnquiryJson.NamedJson named(NamedProcedure named);

    EnquiryJson.MarkJson mark(EnquiryMark mark);

    @Mapping(target = "number", source = "request")
    @Mapping(target = "href", expression = "java(Paths.request(turned.request()))")
    EnquiryJson.RequestRefJson request(TurnedInto turned);

    EnquiriesJson page(FindEnquiries.Answer.Page page);

    @Mapping(target = "href", expression = "java(Paths.enquiry(listed.number()))")
    EnquiriesJson.ListedJson listed(Listed listed);
}
