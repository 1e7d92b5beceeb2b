package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.StepRecord;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens requests. */
final class OpeningDesk implements OpenRequest {

    private final RequestStore store;
    private final VisitStore visits;
    private final ParameterStore parameters;
    private final Products products;
    private final Transactions transactions;
    private final Procedures procedures;
    private final RequestDesk desk;
    private final FactFinding finding;
    private final RequestShelf shelf;
    private final Dispatch dispatch;
    private final InstantSource clock;

    OpeningDesk(
            CounterService.Stores stores,
            Products products,
            Procedures procedures,
            RequestDesk desk,
            FactFinding finding,
            RequestShelf shelf,
            Dispatch dispatch,
            InstantSource clock) {
        this.store = stores.requests();
        this.visits = stores.visits();
        this.parameters = stores.parameters();
        this.products = products;
        this.transactions = stores.transactions();
        this.procedures = procedures;
        this.desk = desk;
        this.finding = finding;
        this.shelf = shelf;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Override
    public RequestAnswer open(Command command) {
        if (!Access.mayServe(command.actor())) {
            return new RequestAnswer.Denied();
        }
        var visit = visits.find(command.visit());
        if (visit.isEmpty()) {
            return new RequestAnswer.UnknownVisit(command.visit());
        }
        if (!Access.mayServe(command.actor(), visit.get())) {
            return new RequestAnswer.Denied();
        }
        return open(command, visit.get(), FirstStep.of(command), commit -> {});
    }

    /**
     * Opens a request in a visit that the actor may serve.
     *
     * @param alongside what is stored with the request, in one transaction
     */
    RequestAnswer open(Command command, Visit visit, FirstStep first, Consumer<Commit> alongside) {
        var answer = openInVisit(command, visit, first, alongside);
        // What refuses it now may not have been so when this very call opened it before.
        return answer instanceof RequestAnswer.Shown
                ? answer
                : repeated(command).orElse(answer);
    }

    private RequestAnswer openInVisit(Command command, Visit visit, FirstStep first, Consumer<Commit> alongside) {
        if (!procedures.offers(command.procedure())) {
            return new RequestAnswer.NotOffered(command.procedure().name());
        }
        boolean aboutAProduct =
                procedures.current().procedure(command.procedure()).changesProduct();
        if (aboutAProduct != (command.product() != null)) {
            return new RequestAnswer.ProductExpected(aboutAProduct);
        }
        if (command.product() != null && Reply.denies(products.byId(new ProductId(command.product())))) {
            return new RequestAnswer.UnknownProduct(command.product());
        }
        return open(command, visit, clock.instant(), first, alongside);
    }

    private RequestAnswer open(Command command, Visit visit, Instant at, FirstStep first, Consumer<Commit> alongside) {
        var opening = new Opening(
                store.nextNumber(),
                procedures.current().name(),
                command.procedure(),
                visit.subject(command.product() == null ? null : new ProductId(command.product())),
                visit.id(),
                command.actor().id(),
                at);
        var opened = ServiceRequest.open(
                opening,
                procedures.current().procedure(command.procedure()),
                parameters.book().knownAt(at));
        var resolution =
                complete(finding.forward(opened).moved(), first, command.actor().id());
        if (resolution instanceof Resolution.Refused refused) {
            return new RequestAnswer.Refused(refused.refusal(), Viewer.view(opened.request(), at, visit.evidence()));
        }
        var commit = shelf.opened(finding.forward((Moved) resolution).moved(), command.call());
        var result = transactions.inOne(() -> {
            var stored = store.commit(commit);
            if (stored instanceof CommitResult.Stored) {
                alongside.accept(commit);
            }
            return stored;
        });
        return answer(result, commit, command, visit);
    }

    /** The first step done with what was captured at the opening; both are stored in one. */
    private Resolution complete(Moved opened, FirstStep first, String actor) {
        var request = opened.request();
        if (!first.isGivenAt(request)) {
            return opened;
        }
        var completed = first.complete(request, actor, clock.instant());
        if (completed instanceof Moved moved) {
            List<StepRecord> records = new ArrayList<>(opened.records());
            records.addAll(moved.records());
            return new Moved(moved.request(), records);
        }
        return completed;
    }

    /** What this very call opened before. */
    private Optional<RequestAnswer> repeated(Command command) {
        return store.openedBy(command.call().key()).flatMap(stored -> desk.repeated(stored, command.call()));
    }

    private RequestAnswer answer(CommitResult result, Commit commit, Command command, Visit visit) {
        if (result instanceof CommitResult.Stored) {
            dispatch.soon(RequestDesk.held(commit));
            return RequestDesk.shown(commit.request(), visit.evidence());
        }
        if (result instanceof CommitResult.ProductBusy busy) {
            return new RequestAnswer.ProductBusy(busy.other());
        }
        return repeated(command).orElseThrow(() -> new IllegalStateException("an opening can't come to " + result));
    }
}
