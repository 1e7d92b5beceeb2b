package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.VisitPlan;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.requirement.RequiredThing;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans visits. Reads everything and writes nothing. */
final class PlanningDesk implements PlanVisit {

    private final VisitStore visits;
    private final RequestSearch search;
    private final Products products;
    private final Procedures procedures;
    private final Foresight foresight;

    PlanningDesk(
            VisitStore visits, RequestSearch search, Products products, Procedures procedures, Foresight foresight) {
        this.visits = visits;
        this.search = search;
        this.products = products;
        this.procedures = procedures;
        this.foresight = foresight;
    }

    @Override
    public List<RequestSearch.Found> requestsOf(Visit visit) {
        return search.inVisit(visit);
    }

    @Override
    public Answer plan(Actor actor, String id, List<Proposal> proposals) {
        var found = visits.find(id);
        if (found.isEmpty()) {
            return new Answer.UnknownVisit(id);
        }
        var visit = found.get();
        if (!Access.mayLookAt(actor, visit)) {
            return new Answer.Denied();
        }
        for (int i = 0; i < proposals.size(); i++) {
            var fault = fault(proposals.get(i));
            if (fault != null) {
                return new Answer.Unfit(i, fault);
            }
        }
        return new Answer.Planned(plan(visit, proposals));
    }

    private VisitPlan plan(Visit visit, List<Proposal> proposals) {
        var look = foresight.of(visit);
        var wants = new ArrayList<Foresight.Wanted>();
        search.inVisit(visit).forEach(request -> wants.add(look.request(request)));
        for (int i = 0; i < proposals.size(); i++) {
            wants.add(look.proposal("P" + (i + 1), proposals.get(i)));
        }
        return new VisitPlan(
                visit,
                wants.stream().map(Foresight.Wanted::want).toList(),
                RequiredThing.of(
                        visit.applicant().role(),
                        wants.stream()
                                .flatMap(wanted -> wanted.demand().stream())
                                .toList()));
    }

    private @Nullable Fault fault(Proposal proposal) {
        var procedure = procedures.current().find(proposal.procedure());
        if (procedure.isEmpty()) {
            return Fault.UNKNOWN_PROCEDURE;
        }
        var possible = procedure.get().askedFor();
        if (proposal.askedFor() == null ? !possible.isEmpty() : !possible.contains(proposal.askedFor())) {
            return Fault.ASKED_FOR;
        }
        if (proposal.product() == null) {
            return isAboutAProduct(procedure.get()) ? Fault.PRODUCT_MISSING : null;
        }
        return Reply.denies(products.byId(new ProductId(proposal.product()))) ? Fault.UNKNOWN_PRODUCT : null;
    }

    private static boolean isAboutAProduct(Procedure procedure) {
        return procedure.changesProduct()
                || procedure.nodes().stream()
                        .anyMatch(node -> node.kind() instanceof Kind.Capture capture
                                && capture.form().fields().stream()
                                        .anyMatch(field -> field.id().equals(Known.PRODUCT_FIELD)));
    }
}
