package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Client;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driving.PlanVisit.Proposal;
import bo.comteco.postventa.application.driving.VisitPlan.Prospects;
import bo.comteco.postventa.application.driving.VisitPlan.Want;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.application.finding.Looking;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.procedure.DryRun;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Procedure;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.requirement.Demand;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Foresees what would become now of what a client wants. */
final class Foresight {

    private static final int OF_ONE_PRODUCT = 100;

    private final RequestStore store;
    private final RequestSearch search;
    private final ParameterStore parameters;
    private final Procedures procedures;
    private final RequestShelf shelf;
    private final FactFinding finding;
    private final InstantSource clock;

    Foresight(
            RequestStore store,
            RequestSearch search,
            ParameterStore parameters,
            Procedures procedures,
            RequestShelf shelf,
            FactFinding finding,
            InstantSource clock) {
        this.store = store;
        this.search = search;
        this.parameters = parameters;
        this.procedures = procedures;
        this.shelf = shelf;
        this.finding = finding;
        this.clock = clock;
    }

    /**
     * What is wanted, and what that still requires.
     *
     * @param requires null where it requires nothing more
     */
    record Wanted(Want want, @Nullable Demand requires) {
        Optional<Demand> demand() {
            return Optional.ofNullable(requires);
        }
    }

    /** One look at all that is wanted in a visit. */
    Look of(Visit visit) {
        return new Look(visit, finding.looking(), clock.instant());
    }

    /** A look: each system is asked each question once. */
    final class Look {

        private final Visit visit;
        private final Looking looking;
        private final Instant at;

        private Look(Visit visit, Looking looking, Instant at) {
            this.visit = visit;
            this.looking = looking;
            this.at = at;
        }

        /** A request of the visit. */
        Wanted request(Found found) {
            var request = shelf.restore(store.load(found.number()).orElseThrow().snapshot());
            var known = request.known(at);
            var product = known.product().orElse(null);
            var asked = askedFor(request);
            var prospects = prospects(request, asked, known);
            return wanted(Long.toString(found.number()), request.procedure(), asked, product, found, prospects);
        }

        private Prospects prospects(ServiceRequest request, @Nullable String asked, Known known) {
            if (request.ending().isPresent()) {
                return new Prospects.Ended();
            }
            boolean admitted = request.trail().stream()
                    .anyMatch(edge -> request.procedure().node(edge.node()).kind() instanceof Kind.Assess);
            if (admitted) {
                return new Prospects.Admitted();
            }
            var now = new Known(
                    request.number(),
                    request.opening().subject(),
                    request.parameters(),
                    request.opening().at(),
                    at,
                    visit.evidence().and(known.answers()),
                    Map.of(),
                    Map.of(),
                    Map.of());
            return new Prospects.Foreseen(DryRun.of(request.procedure(), asked, now, looking));
        }

        /** What the client may want besides. */
        Wanted proposal(String key, Proposal proposal) {
            var procedure = procedures.current().procedure(proposal.procedure());
            var product = proposal.product() == null ? null : new ProductId(proposal.product());
            return wanted(key, procedure, proposal.askedFor(), product, null, prospects(procedure, product, proposal));
        }

        private Prospects prospects(Procedure procedure, @Nullable ProductId product, Proposal proposal) {
            if (!procedures.offers(procedure.code())) {
                return new Prospects.NotOffered();
            }
            var busy = procedure.changesProduct() ? busy(product) : Optional.<Long>empty();
            if (busy.isPresent()) {
                return new Prospects.ProductBusy(busy.get());
            }
            var known = new Known(
                    0,
                    visit.subject(product),
                    parameters.book().knownAt(at),
                    at,
                    at,
                    visit.evidence().and(proposal.answers()),
                    Map.of(),
                    Map.of(),
                    Map.of());
            return new Prospects.Foreseen(DryRun.of(procedure, proposal.askedFor(), known, looking));
        }

        private Wanted wanted(
                String key,
                Procedure procedure,
                @Nullable String asked,
                @Nullable ProductId product,
                @Nullable Found request,
                Prospects prospects) {
            boolean over = prospects instanceof Prospects.Ended || prospects instanceof Prospects.Admitted;
            return new Wanted(
                    new Want(
                            key,
                            procedure.code(),
                            procedure.title(),
                            asked,
                            product == null ? null : product.value(),
                            request,
                            prospects),
                    over ? null : new Demand(key, product, procedure.policies(asked)));
        }
    }

    /** The open request that changes the product, where there is one. */
    private Optional<Long> busy(@Nullable ProductId product) {
        return product == null
                ? Optional.empty()
                : search
                        .find(
                                Criteria.ANY
                                        .with(new Client(null, null, null, product.value()))
                                        .with(new RequestSearch.State(true, null, null)),
                                null,
                                OF_ONE_PRODUCT)
                        .stream()
                        .filter(found -> procedures
                                .current()
                                .find(found.procedure())
                                .filter(Procedure::changesProduct)
                                .isPresent())
                        .map(Found::number)
                        .findFirst();
    }

    /** What was answered, where the procedure asks first what is wanted. */
    private static @Nullable String askedFor(ServiceRequest request) {
        var first = request.procedure().first();
        return first.kind() instanceof Kind.Ask<?>
                ? request.trail().stream()
                        .filter(edge -> edge.node().equals(first.id()))
                        .map(Path.Edge::outcome)
                        .findFirst()
                        .orElse(null)
                : null;
    }
}
