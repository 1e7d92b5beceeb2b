package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.adapter.persistence.json.StoredJson;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between a visit and its row. */
@Mapper(implementationName = "Generated<CLASS_NAME>")
interface VisitRows {

    @Mapping(target = "customerId", source = "customer.id.value")
    @Mapping(target = "customerKind", source = "customer.kind")
    @Mapping(target = "customerName", source = "customer.name")
    @Mapping(target = "identification", source = "customer.identification")
    @Mapping(target = "telephone", source = "customer.telephone.digits")
    @Mapping(target = "applicantRole", source = "applicant.role")
    @Mapping(target = "applicantName", source = "applicant.name")
    @Mapping(target = "applicantIdentity", source = "applicant.identity.value")
    VisitRow row(Visit visit, @Context StoredJson json);

    @Mapping(target = "customer", source = "row")
    @Mapping(target = "applicant", source = "row")
    Visit visit(VisitRow row, @Context StoredJson json);

    @Mapping(target = "id", source = "customerId")
    @Mapping(target = "kind", source = "customerKind")
    @Mapping(target = "name", source = "customerName")
    Customer customer(VisitRow row);

    @Mapping(target = "role", source = "applicantRole")
    @Mapping(target = "name", source = "applicantName")
    @Mapping(target = "identity", source = "applicantIdentity")
    Applicant applicant(VisitRow row);

    default CustomerId customerId(String id) {
        return new CustomerId(id);
    }

    default @Nullable Telephone telephone(@Nullable String digits) {
        return digits == null ? null : new Telephone(digits);
    }

    default @Nullable IdentityNumber identity(@Nullable String number) {
        return number == null ? null : IdentityNumber.parse(number);
    }

    default UUID id(String id) {
        return UUID.fromString(id);
    }

    default String id(UUID id) {
        return id.toString();
    }

    default String evidence(Answers evidence, @Context StoredJson json) {
        return json.write(evidence);
    }

    default Answers evidence(String evidence, @Context StoredJson json) {
        return json.readAnswers(evidence);
    }
}
