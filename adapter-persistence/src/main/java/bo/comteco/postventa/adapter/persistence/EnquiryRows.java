package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.EnquiryStore.Listed;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.enquiry.AskedAbout;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.EnquiryMark;
import bo.comteco.postventa.domain.enquiry.Inquirer;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.domain.enquiry.Want;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between an enquiry and its rows. */
@Mapper(implementationName = "Generated<CLASS_NAME>")
interface EnquiryRows {

    @Mapping(target = "id", source = "number")
    @Mapping(target = "at", expression = "java(enquiry.origin().at())")
    @Mapping(target = "adviser", expression = "java(enquiry.origin().actor())")
    @Mapping(target = "state", expression = "java(enquiry.state().name())")
    @Mapping(target = "version", expression = "java(enquiry.version())")
    @Mapping(target = "wish", source = "want.wish")
    @Mapping(target = "words", source = "want.words")
    @Mapping(target = "procedure", source = "want.named.procedure")
    @Mapping(target = "askedFor", source = "want.named.askedFor")
    @Mapping(target = "productId", source = "want.product.value")
    @Mapping(target = "productKind", source = "want.kind")
    @Mapping(target = "customerId", source = "client.customer.value")
    @Mapping(target = "clientName", source = "client.name")
    @Mapping(target = "identification", source = "client.identification")
    @Mapping(target = "applicantRole", source = "inquirer.role")
    @Mapping(target = "applicantName", source = "inquirer.name")
    @Mapping(target = "applicantIdentity", source = "inquirer.identity.value")
    @Mapping(target = "visit", source = "turned.visit")
    @Mapping(target = "requestId", source = "turned.request")
    EnquiryRow row(Enquiry enquiry);

    EnquiryMarkRow row(EnquiryMark mark);

    EnquiryMark mark(EnquiryMarkRow row);

    /** The enquiry with what happened to it. */
    default Enquiry enquiry(EnquiryRow row, List<EnquiryMarkRow> marks) {
        return new Enquiry(
                row.id(),
                row.office(),
                row.edition(),
                client(row),
                inquirer(row),
                want(row),
                marks.stream().map(this::mark).toList(),
                turned(row));
    }

    @Mapping(target = "customer", source = "customerId")
    @Mapping(target = "name", source = "clientName")
    AskedAbout client(EnquiryRow row);

    @Mapping(target = "role", source = "applicantRole")
    @Mapping(target = "name", source = "applicantName")
    @Mapping(target = "identity", source = "applicantIdentity")
    Inquirer inquirer(EnquiryRow row);

    @Mapping(target = "named", source = "row")
    @Mapping(target = "product", source = "productId")
    @Mapping(target = "kind", source = "productKind")
    Want want(EnquiryRow row);

    @Mapping(target = "number", source = "id")
    @Mapping(target = "named", source = "row")
    @Mapping(target = "client", source = "clientName")
    @Mapping(target = "request", source = "requestId")
    Listed listed(EnquiryRow row);

    default @Nullable NamedProcedure named(EnquiryRow row) {
        return row.procedure() == null
                ? null
                : new NamedProcedure(ProcedureCode.valueOf(row.procedure()), row.askedFor());
    }

    default @Nullable TurnedInto turned(EnquiryRow row) {
        return row.visit() == null || row.requestId() == null
                ? null
                : new TurnedInto(row.visit().toString(), row.requestId());
    }

    default @Nullable CustomerId customerId(@Nullable String id) {
        return id == null ? null : new CustomerId(id);
    }

    default @Nullable ProductId productId(@Nullable String id) {
        return id == null ? null : new ProductId(id);
    }

    default @Nullable IdentityNumber identity(@Nullable String number) {
        return number == null ? null : IdentityNumber.parse(number);
    }

    default @Nullable UUID visit(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
