package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.RequestView.DocumentRef;
import bo.comteco.postventa.application.driving.RequestView.EffectView;
import bo.comteco.postventa.application.driving.RequestView.FieldView;
import bo.comteco.postventa.application.driving.RequestView.RefundView;
import bo.comteco.postventa.application.driving.RequestView.RequirementView;
import bo.comteco.postventa.application.driving.RequestView.StepRef;
import bo.comteco.postventa.application.driving.RequestView.StepView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.form.Field;
import bo.comteco.postventa.domain.form.Form;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.manual.CashDesk;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.KindName;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.GivenUp;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Assessment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws the view of a request. */
final class Viewer {

    private static final KindName KIND = new KindName();

    private Viewer() {}

    /**
     * A request as it is at a moment.
     *
     * @param seen what was seen in its visit, by field: proposed where a form asks for it
     */
    static RequestView view(ServiceRequest request, Instant at, Answers seen) {
        var opening = request.opening();
        return new RequestView(
                opening.number(),
                request.version(),
                opening.edition(),
                opening.procedure(),
                request.procedure().title(),
                opening.visit(),
                opening.subject(),
                request.hands(),
                opening.adviser(),
                opening.at(),
                request.touched(),
                step(request, at, seen),
                request.waiting(),
                request.ending().orElse(null),
                referredTo(request),
                request.notice().orElse(null),
                request.leftBehind(),
                GivenUp.of(request.effects()),
                request.questionsPassed().stream().map(node -> ref(node, "")).toList(),
                request.trail().stream()
                        .map(edge -> ref(request.procedure().node(edge.node()), edge.outcome()))
                        .toList(),
                request.effects().stream()
                        .map(effect -> new EffectView(
                                effect.key(),
                                effect.kind().name(),
                                effect.kind().system().title(),
                                effect.status(),
                                effect.content(),
                                effect.result(),
                                null))
                        .toList(),
                refunds(request),
                List.copyOf(request.facts().values()),
                documents(request),
                List.of());
    }

    private static StepRef ref(Node node, String outcome) {
        return new StepRef(node.id(), node.number(), node.text(), outcome);
    }

    private static StepView step(ServiceRequest request, Instant at, Answers seen) {
        var node = request.node();
        var known = request.known(at);
        var form = request.ending().isPresent() ? Optional.<Form>empty() : request.form();
        var proposal = form.map(f -> seen.only(
                        f.fields().stream().filter(Field::shared).map(Field::id).toList()))
                .orElse(Answers.none())
                .and(request.proposal());
        return new StepView(
                node.id(),
                node.number(),
                node.text(),
                node.kind().accept(KIND),
                request.since(),
                node.kind() instanceof Kind.Ask<?> ask && request.ending().isEmpty() ? ask.outcomes() : List.of(),
                form.map(f -> fields(f.fields(), known)).orElse(List.of()),
                proposal,
                request.assessment(at).map(Viewer::requirements).orElse(List.of()),
                summary(request, known));
    }

    private static List<FieldView> fields(List<Field> fields, Known known) {
        return fields.stream()
                .map(field -> new FieldView(
                        field.id(),
                        field.label(),
                        field.type(),
                        field.required(),
                        field.findOptions()
                                .map(options -> among(options, known))
                                .orElse(List.of()),
                        fields(field.columns(), known)))
                .toList();
    }

    private static List<Option> among(Options options, Known known) {
        boolean waits = options.fact().filter(kind -> !known.knows(kind)).isPresent();
        return waits ? List.of() : options.among(known);
    }

    private static List<RequirementView> requirements(Assessment assessment) {
        return assessment.requirements().stream().map(Viewer::requirement).toList();
    }

    private static RequirementView requirement(Assessed assessed) {
        var requirement = assessed.requirement();
        return new RequirementView(
                requirement.id(),
                requirement.text(),
                requirement.source(),
                requirement.fulfilment(),
                requirement.fields().stream().map(Field::id).toList(),
                assessed.verdict());
    }

    private static @Nullable Sheet summary(ServiceRequest request, Known known) {
        if (request.ending().isPresent() || !request.needs().isEmpty()) {
            return null;
        }
        return request.node().findSummary().map(summary -> summary.of(known)).orElse(null);
    }

    private static @Nullable Referral referredTo(ServiceRequest request) {
        return request.ending().isPresent() && request.node().kind() instanceof Kind.Refer refer
                ? refer.referral()
                : null;
    }

    /** What was paid and is to be undone, once the cash desk was told so. */
    private static List<RefundView> refunds(ServiceRequest request) {
        return request.effects().stream()
                .filter(effect -> effect.kind().equals(CashDesk.REFUND))
                .flatMap(refund -> refund.findUndoes().stream()
                        .map(paid -> request.effects().get(paid))
                        .map(paid -> new RefundView(
                                paid.content().money(Kind.Pay.AMOUNT),
                                paid.result().text(EffectReport.RECEIPT),
                                refund.status() == EffectStatus.STANDING)))
                .toList();
    }

    private static List<DocumentRef> documents(ServiceRequest request) {
        return Printable.of(request).stream()
                .map(form ->
                        new DocumentRef(form.document().name(), form.document().title(), form.reprint()))
                .toList();
    }
}
