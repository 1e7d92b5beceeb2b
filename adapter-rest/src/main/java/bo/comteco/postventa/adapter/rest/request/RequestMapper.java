package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonMapping;
import bo.comteco.postventa.adapter.rest.json.ValueMapping;
import bo.comteco.postventa.adapter.rest.watch.WatchDrawing;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.RequestView.DocumentRef;
import bo.comteco.postventa.application.driving.RequestView.EffectView;
import bo.comteco.postventa.application.driving.RequestView.FieldView;
import bo.comteco.postventa.application.driving.RequestView.RefundView;
import bo.comteco.postventa.application.driving.RequestView.RequirementView;
import bo.comteco.postventa.application.driving.RequestView.StepRef;
import bo.comteco.postventa.application.driving.RequestView.StepView;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.procedure.Sheet;
import java.util.List;
import org.mapstruct.Context;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Draws a request as JSON. */
@Mapper(
        config = JsonMapping.class,
        uses = {ValueMapping.class, Wording.class, WatchDrawing.class},
        imports = Paths.class)
interface RequestMapper {

    /** The request, without a refusal. */
    default RequestJson request(RequestView view) {
        return request(view, view.number());
    }

    @Mapping(target = "procedure", source = "view")
    @Mapping(target = "holder", source = "view.subject")
    @Mapping(target = "applicant", source = "view.subject.applicant")
    @Mapping(target = "product", source = "view.subject.product.value")
    @Mapping(target = "office", source = "view.hands.office")
    @Mapping(target = "adviser", source = "view.hands.adviser")
    @Mapping(target = "opened", source = "view")
    @Mapping(target = "waiting", source = "view")
    @Mapping(target = "refusal", ignore = true)
    RequestJson request(RequestView view, @Context Long number);

    @Mapping(target = "code", source = "procedure")
    @Mapping(target = "title", source = "procedureTitle")
    @Mapping(target = "href", expression = "java(Paths.procedure(view.procedure()))")
    RequestJson.ProcedureJson procedure(RequestView view);

    @Mapping(target = "adviser", source = "openedBy")
    @Mapping(target = "office", source = "subject.office")
    RequestJson.OpenedJson opened(RequestView view);

    @Mapping(target = "customer", source = "customer.value")
    @Mapping(target = "name", source = "customerName")
    @Mapping(target = "kind", source = "personKind")
    RequestJson.HolderJson holder(Subject subject);

    @Mapping(target = "identity", source = "identity.value")
    RequestJson.ApplicantJson applicant(Applicant applicant);

    StepJson step(StepView step);

    @Mapping(target = "type", qualifiedByName = "member")
    StepJson.FieldJson field(FieldView field);

    @Mapping(target = "verdict", qualifiedByName = "code")
    @Mapping(target = "explanation", source = "verdict", qualifiedByName = "explanation")
    @Mapping(target = "mend", source = "verdict", qualifiedByName = "mend")
    StepJson.RequirementJson requirement(RequirementView requirement);

    StepJson.SummaryJson summary(Sheet sheet);

    StepJson.LineJson line(Sheet.Line line);

    @Mapping(target = "outcome", qualifiedByName = "present")
    RequestJson.PassedJson passed(StepRef passed);

    RequestJson.EffectJson effect(EffectView effect);

    RequestJson.RefundJson refund(RefundView refund);

    RequestJson.FactJson fact(Fact fact);

    @Mapping(target = "href", expression = "java(Paths.document(number, document.name()))")
    RequestJson.DocumentJson document(DocumentRef document, @Context Long number);

    List<RequestJson.DocumentJson> documents(List<DocumentRef> documents, @Context Long number);

    /** The record of a request. */
    default HistoryJson history(LookAtRequest.History.Told told) {
        return new HistoryJson(
                told.number(), told.entries().stream().map(this::entry).toList());
    }

    @Mapping(target = "seq", source = "step.seq")
    @Mapping(target = "at", source = "step.at")
    @Mapping(target = "node", source = "step.node")
    @Mapping(target = "actor", source = "step.actor")
    @Mapping(target = "act", source = "step.act")
    @Mapping(target = "outcome", source = "step.outcome")
    @Mapping(target = "answers", source = "step.answers")
    @Mapping(target = "facts", source = "step.facts")
    @Mapping(target = "effect", source = "step.effect")
    @Mapping(target = "note", source = "step.note")
    HistoryJson.EntryJson entry(LookAtRequest.Entry entry);
}
