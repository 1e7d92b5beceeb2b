package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.Opening;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.Named;
import org.mapstruct.NullValueMappingStrategy;

/** Between what is stored as JSON and the domain. */
@Mapper(
        implementationName = "Generated<CLASS_NAME>",
        nullValueIterableMappingStrategy = NullValueMappingStrategy.RETURN_DEFAULT)
interface Documents {

    @Mapping(target = "answers", qualifiedByName = "unlessNone")
    @Mapping(target = "facts", qualifiedByName = "unlessEmpty")
    StepDocument write(StepContent content);

    @Mapping(target = "answers", qualifiedByName = "orNone")
    StepContent read(StepDocument document);

    @Mapping(target = "with", source = "askedWith")
    FactDocument write(Fact fact);

    @Mapping(target = "askedWith", source = "with")
    Fact read(FactDocument document);

    @Mapping(target = "customer", source = "subject.customer.value")
    @Mapping(target = "customerName", source = "subject.customerName")
    @Mapping(target = "personKind", source = "subject.personKind")
    @Mapping(target = "identification", source = "subject.identification")
    @Mapping(target = "applicantRole", source = "subject.applicant.role")
    @Mapping(target = "applicantName", source = "subject.applicant.name")
    @Mapping(target = "applicantIdentity", source = "subject.applicant.identity.value")
    @Mapping(target = "product", source = "subject.product.value")
    @Mapping(target = "office", source = "subject.office")
    OpeningDocument write(Opening opening);

    @Mapping(target = "subject.customer.value", source = "customer")
    @Mapping(target = "subject.customerName", source = "customerName")
    @Mapping(target = "subject.personKind", source = "personKind")
    @Mapping(target = "subject.identification", source = "identification")
    @Mapping(target = "subject.applicant.role", source = "applicantRole")
    @Mapping(target = "subject.applicant.name", source = "applicantName")
    @Mapping(target = "subject.applicant.identity", source = "applicantIdentity")
    @Mapping(target = "subject.product", source = "product")
    @Mapping(target = "subject.office", source = "office")
    Opening read(OpeningDocument document);

    @Named("unlessNone")
    default @Nullable Answers unlessNone(Answers answers) {
        return answers.isEmpty() ? null : answers;
    }

    @Named("orNone")
    default Answers orNone(@Nullable Answers answers) {
        return answers == null ? Answers.none() : answers;
    }

    @Named("unlessEmpty")
    default @Nullable List<FactDocument> unlessEmpty(List<Fact> facts) {
        return facts.isEmpty() ? null : facts.stream().map(this::write).toList();
    }

    default @Nullable ProductId product(@Nullable String value) {
        return value == null ? null : new ProductId(value);
    }

    default @Nullable IdentityNumber identityNumber(@Nullable String value) {
        return value == null ? null : new IdentityNumber(value);
    }
}
