package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.RequestStore.Stored;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestAnswer.Shown;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/**
 * Takes requests further for a person: loads, lets the core decide, finds out what the next nodes need, and stores every
 * move once, by version.
 */
final class RequestDesk implements CompleteStep, GoBack, Desist {

    private final RequestStore store;
    private final VisitStore visits;
    private final Transactions transactions;
    private final RequestShelf shelf;
    private final FactFinding finding;
    private final Dispatch dispatch;
    private final InstantSource clock;

    RequestDesk(
            RequestStore store,
            VisitStore visits,
            Transactions transactions,
            RequestShelf shelf,
            FactFinding finding,
            Dispatch dispatch,
            InstantSource clock) {
        this.store = store;
        this.visits = visits;
        this.transactions = transactions;
        this.shelf = shelf;
        this.finding = finding;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    @Override
    public RequestAnswer complete(CompleteStep.Command command) {
        return move(
                command.actor(),
                command.call(),
                command.request(),
                command.version(),
                (request, at) -> request.complete(
                        command.node(),
                        command.outcome(),
                        command.answers(),
                        command.actor().id(),
                        at),
                command.answers());
    }

    @Override
    public RequestAnswer goBack(GoBack.Command command) {
        return move(
                command.actor(),
                command.call(),
                command.request(),
                command.version(),
                (request, at) -> request.goBack(command.node(), command.actor().id(), at),
                Answers.none());
    }

    @Override
    public RequestAnswer desist(Desist.Command command) {
        return move(
                command.actor(),
                command.call(),
                command.request(),
                command.version(),
                (request, at) -> request.desist(command.actor().id(), at),
                Answers.none());
    }

    @Override
    public RequestAnswer close(Desist.Command command) {
        return move(
                command.actor(),
                command.call(),
                command.request(),
                command.version(),
                (request, at) -> request.close(command.actor().id(), at),
                Answers.none());
    }

    private RequestAnswer move(
            Actor actor,
            Call call,
            long number,
            int version,
            BiFunction<ServiceRequest, Instant, Resolution> act,
            Answers given) {
        return move(actor, call, number, version, Access::mayWorkOn, act, given);
    }

    /** A call that somebody made when they had the right to is answered again though they have it no more. */
    RequestAnswer move(
            Actor actor,
            Call call,
            long number,
            int version,
            BiPredicate<Actor, ServiceRequest> may,
            BiFunction<ServiceRequest, Instant, Resolution> act,
            Answers given) {
        var stored = store.load(number);
        if (stored.isEmpty()) {
            return new RequestAnswer.UnknownRequest(number);
        }
        var request = shelf.restore(stored.get().snapshot());
        var repeated = repeated(stored.get(), call);
        boolean madeBefore = repeated.isPresent() && hasActed(actor, stored.get());
        if (!madeBefore && !may.test(actor, request)) {
            return new RequestAnswer.Denied();
        }
        if (repeated.isPresent()) {
            return repeated.get();
        }
        if (request.version() != version) {
            return new RequestAnswer.MovedOn(request.version());
        }
        var at = clock.instant();
        var resolution = act.apply(request, at);
        if (resolution instanceof Resolution.Refused refused) {
            return new RequestAnswer.Refused(refused.refusal(), Viewer.view(request, at, Answers.none()));
        }
        var moved = finding.forward((Resolution.Moved) resolution).moved();
        return store(request, shelf.moved(request, moved, call), seen(request, given));
    }

    private static boolean hasActed(Actor actor, Stored stored) {
        return stored.snapshot().records().stream()
                .anyMatch(step -> step.actor().equals(actor.id()));
    }

    private static Answers seen(ServiceRequest request, Answers given) {
        return request.node().kind() instanceof Kind.Assess
                ? request.form().map(form -> Visit.shared(form, given)).orElse(Answers.none())
                : Answers.none();
    }

    private RequestAnswer store(ServiceRequest before, Commit commit, Answers seen) {
        var held = new ArrayList<>(held(commit));
        var result = transactions.inOne(() -> {
            var stored = store.commit(commit);
            if (stored instanceof CommitResult.Stored) {
                held.addAll(Annulments.taken(before, commit, store));
                if (!seen.isEmpty()) {
                    visits.see(before.opening().visit(), seen);
                }
            }
            return stored;
        });
        long number = before.opening().number();
        if (result instanceof CommitResult.Stored) {
            dispatch.soon(held);
            return shown(commit.request());
        }
        // Another call came first: with the same key it is this one's repetition, otherwise the request has moved on.
        var now = store.load(number).orElseThrow();
        return commit.findCall()
                .flatMap(call -> repeated(now, call))
                .orElseGet(
                        () -> new RequestAnswer.MovedOn(now.snapshot().records().size()));
    }

    static List<Due> held(Commit commit) {
        long number = commit.request().opening().number();
        return commit.owed().stream()
                .map(effect -> new Due(number, effect.seq(), effect.kind().name(), 0, commit.leasedUntil()))
                .toList();
    }

    /** The same answer again, to a call that was made before. */
    Optional<RequestAnswer> repeated(Stored stored, Call call) {
        return stored.find(call.key())
                .map(made -> made.call().bodyHash().equals(call.bodyHash())
                        ? shown(shelf.restore(stored.upTo(made.seq())))
                        : new RequestAnswer.KeyReused());
    }

    private RequestAnswer shown(ServiceRequest request) {
        boolean proposesWhatWasSeen =
                request.node().kind() instanceof Kind.Assess && request.ending().isEmpty();
        return shown(
                request,
                proposesWhatWasSeen
                        ? visits.find(request.opening().visit())
                                .map(Visit::evidence)
                                .orElse(Answers.none())
                        : Answers.none());
    }

    /** As it is after its last move, whenever it is drawn, with what was seen in its visit. */
    static RequestAnswer shown(ServiceRequest request, Answers seen) {
        return new Shown(Viewer.view(request, request.touched(), seen));
    }
}
