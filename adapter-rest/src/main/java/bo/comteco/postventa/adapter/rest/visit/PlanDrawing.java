package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.request.Wording;
import bo.comteco.postventa.adapter.rest.visit.PlanJson.ForeseenJson;
import bo.comteco.postventa.adapter.rest.visit.PlanJson.NeedJson;
import bo.comteco.postventa.adapter.rest.visit.PlanJson.ProspectsJson;
import bo.comteco.postventa.adapter.rest.visit.PlanJson.ThingJson;
import bo.comteco.postventa.adapter.rest.visit.PlanJson.WantJson;
import bo.comteco.postventa.application.driving.VisitPlan;
import bo.comteco.postventa.application.driving.VisitPlan.Prospects;
import bo.comteco.postventa.application.driving.VisitPlan.Want;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Outlook;
import bo.comteco.postventa.domain.procedure.Outlook.Foreseen;
import bo.comteco.postventa.domain.requirement.RequiredThing;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws plans of visits as JSON. */
final class PlanDrawing {

    private final VisitMapper mapper;
    private final Wording wording;
    private final ByVariant<Prospects, ProspectsJson> prospects;
    private final ByVariant<Outlook, ProspectsJson> outlooks;

    PlanDrawing(VisitMapper mapper, Function<Message, String> texts) {
        this.mapper = mapper;
        this.wording = new Wording(texts);
        this.outlooks = ByVariant.<Outlook, ProspectsJson>of(Outlook.class)
                .when(Outlook.Assessed.class, this::assessed)
                .when(
                        Outlook.Ends.class,
                        ends -> plain(
                                "WOULD_END",
                                ends.findWhy()
                                        .map(texts)
                                        .orElseGet(() -> texts.apply(Message.of("ending." + ends.ending())))))
                .when(Outlook.Waits.class, waits -> pending(waits.systems().stream(), List.of()))
                .when(
                        Outlook.NothingRequired.class,
                        nothing -> plain("NOTHING_REQUIRED", "No pide requisitos: basta ser cliente."))
                .complete();
        this.prospects = ByVariant.<Prospects, ProspectsJson>of(Prospects.class)
                .when(Prospects.Ended.class, ended -> plain("ENDED", "La solicitud terminó."))
                .when(Prospects.Admitted.class, admitted -> plain("ADMITTED", "Sus requisitos ya se cumplieron."))
                .when(
                        Prospects.NotOffered.class,
                        not -> plain("NOT_OFFERED", "Este procedimiento no puede realizarse en esta instalación."))
                .when(
                        Prospects.ProductBusy.class,
                        busy -> new ProspectsJson(
                                "PRODUCT_BUSY",
                                "El producto tiene abierta la solicitud " + busy.other() + ", que lo modifica.",
                                List.of(),
                                busy.other(),
                                List.of()))
                .when(Prospects.Foreseen.class, foreseen -> outlooks.apply(foreseen.outlook()))
                .complete();
    }

    PlanJson plan(VisitPlan plan) {
        return new PlanJson(
                plan.visit().id(),
                plan.wants().stream().map(this::want).toList(),
                plan.things().stream().map(thing -> thing(thing, plan)).toList());
    }

    private WantJson want(Want want) {
        return new WantJson(
                want.key(),
                want.procedure().name(),
                want.title(),
                want.askedFor(),
                want.product(),
                want.request() == null ? null : mapper.request(want.request()),
                prospects.apply(want.prospects()));
    }

    private static ProspectsJson plain(String code, String text) {
        return new ProspectsJson(code, text, List.of(), null, List.of());
    }

    private static ProspectsJson pending(Stream<SystemName> silent, List<ForeseenJson> requirements) {
        var systems = silent.distinct().sorted().map(SystemName::title).toList();
        return new ProspectsJson(
                Outlook.Standing.PENDING.name(),
                systems.isEmpty()
                        ? "Falta lo que el cliente aún no dijo."
                        : "Pendiente: falta que responda " + String.join(" y ", systems) + ".",
                systems,
                null,
                requirements);
    }

    private ProspectsJson assessed(Outlook.Assessed assessed) {
        var drawn = assessed.applying().stream().map(this::foreseen).toList();
        return switch (assessed.standing()) {
            case REFUSED_FOR_NOW ->
                new ProspectsJson(
                        assessed.standing().name(),
                        "Por ahora no se admitiría.",
                        assessed.silent().stream().map(SystemName::title).toList(),
                        null,
                        drawn);
            case PENDING -> pending(assessed.silent().stream(), drawn);
            case WOULD_BE_ADMITTED ->
                new ProspectsJson(assessed.standing().name(), "Se admitiría.", List.of(), null, drawn);
        };
    }

    private ForeseenJson foreseen(Foreseen foreseen) {
        var requirement = foreseen.requirement();
        var verdict = foreseen.verdict();
        return new ForeseenJson(
                requirement.id(),
                requirement.text(),
                requirement.source(),
                verdict == null ? "NOT_SAID_YET" : wording.code(verdict),
                verdict == null ? "Depende de lo que el cliente aún no dijo." : wording.explanation(verdict),
                mend(verdict));
    }

    private @Nullable String mend(@Nullable Verdict verdict) {
        return verdict == null ? null : wording.mend(verdict);
    }

    private static ThingJson thing(RequiredThing thing, VisitPlan plan) {
        return new ThingJson(
                thing.text(),
                thing.fulfilment().name(),
                thing.isSeenIn(plan.visit().evidence()),
                thing.needs().stream()
                        .map(need -> new NeedJson(need.want(), need.requirement(), need.text(), need.source()))
                        .toList());
    }
}
