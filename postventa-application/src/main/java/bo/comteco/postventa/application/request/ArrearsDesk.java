package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Arrears.Arrear;
import bo.comteco.postventa.application.driven.Arrears.Place;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.ByHand;
import bo.comteco.postventa.domain.request.Doubt;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows what is owed, and has operators decide about it: each decision once, and none while somebody is at it. */
final class ArrearsDesk implements LookAtArrears, SettleArrears {

    private static final int TRIES = 5;

    private final RequestStore store;
    private final Arrears arrears;
    private final Transactions transactions;
    private final RequestShelf shelf;
    private final Procedures procedures;
    private final RequestDesk desk;
    private final FactFinding finding;
    private final Senders senders;
    private final Dispatch dispatch;
    private final Patience patience;
    private final InstantSource clock;

    ArrearsDesk(
            CounterService.Stores stores,
            RequestShelf shelf,
            Procedures procedures,
            RequestDesk desk,
            FactFinding finding,
            Senders senders,
            Dispatch dispatch,
            Patience patience,
            InstantSource clock) {
        this.store = stores.requests();
        this.arrears = stores.arrears();
        this.transactions = stores.transactions();
        this.shelf = shelf;
        this.procedures = procedures;
        this.desk = desk;
        this.finding = finding;
        this.senders = senders;
        this.dispatch = dispatch;
        this.patience = patience;
        this.clock = clock;
    }

    // ---- showing

    @Override
    public Answer find(Actor actor, Criteria criteria, @Nullable Place after, int limit) {
        if (!Access.mayLookAtArrears(actor)) {
            return new Answer.Denied();
        }
        var kinds = procedures.kindsEnteredIn(criteria.system());
        if (kinds.isEmpty()) {
            return new Answer.Page(List.of(), null, Map.of());
        }
        int size = Math.max(1, Math.min(limit, LIMIT));
        var wanted = new Arrears.Criteria(kinds, criteria.state(), criteria.request());
        var found = arrears.list(wanted, after, size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new Answer.Page(owed(page), more ? place(page.get(size - 1)) : null, bySystem(arrears.count(wanted)));
    }

    private Map<SystemName, Long> bySystem(Map<String, Long> byKind) {
        var counts = new EnumMap<SystemName, Long>(SystemName.class);
        for (var system : SystemName.values()) {
            long owed = procedures.kindsEnteredIn(system).stream()
                    .mapToLong(kind -> byKind.getOrDefault(kind, 0L))
                    .sum();
            if (owed > 0) {
                counts.put(system, owed);
            }
        }
        return counts;
    }

    private static Place place(Arrear arrear) {
        return new Place(arrear.request(), arrear.effect());
    }

    /** What was settled between being listed and being looked up is not shown. */
    private List<Owed> owed(List<Arrear> page) {
        var requests = new HashMap<Long, ServiceRequest>();
        var now = clock.instant();
        return page.stream()
                .flatMap(arrear -> {
                    var request = requests.computeIfAbsent(arrear.request(), this::load);
                    return open(request, arrear.effect()).map(effect -> owed(arrear, effect, request, now)).stream();
                })
                .toList();
    }

    private ServiceRequest load(long number) {
        return shelf.restore(store.load(number).orElseThrow().snapshot());
    }

    private static Owed owed(Arrear arrear, Effect effect, ServiceRequest request, Instant now) {
        return new Owed(
                arrear,
                effect.kind().system(),
                effect.key(),
                effect.node(),
                request.procedure().node(effect.node()).number(),
                effect.status() == EffectStatus.OWED,
                arrear.heldUntil(now).orElse(null));
    }

    private static Optional<Effect> open(ServiceRequest request, int seq) {
        return request.due().stream().filter(effect -> effect.seq() == seq).findFirst();
    }

    // ---- deciding

    @Override
    public RequestAnswer settle(Command command) {
        if (!Access.maySettleArrears(command.actor())) {
            return new RequestAnswer.Denied();
        }
        for (int i = 0; i < TRIES; i++) {
            var answer = trySettling(command);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        var now = store.load(command.request()).orElseThrow().snapshot();
        return new RequestAnswer.MovedOn(now.records().size());
    }

    /** Nothing where the request was moved meanwhile: then it is looked at again. */
    private Optional<RequestAnswer> trySettling(Command command) {
        var stored = store.load(command.request());
        if (stored.isEmpty()) {
            return Optional.of(new RequestAnswer.UnknownRequest(command.request()));
        }
        var repeated = desk.repeated(stored.get(), command.call());
        if (repeated.isPresent()) {
            return repeated;
        }
        var request = shelf.restore(stored.get().snapshot());
        var effect = open(request, command.effect());
        if (effect.isEmpty()) {
            return Optional.of(new RequestAnswer.NotOwed(command.effect()));
        }
        if (effect.get().kind().system() == SystemName.CASH_DESK) {
            return Optional.of(new RequestAnswer.ForCashDesk(command.effect()));
        }
        var at = clock.instant();
        var arrear = find(command.request(), effect.get());
        if (arrear.isEmpty()) {
            return Optional.empty();
        }
        var inHands = inHands(arrear.get(), at);
        if (inHands.isPresent()) {
            return inHands;
        }
        var resolution = request.settle(
                effect.get().key(),
                command.what(),
                doubt(effect.get(), arrear.get()),
                command.actor().id(),
                at);
        if (resolution instanceof Resolution.Refused refused) {
            return Optional.of(new RequestAnswer.Refused(refused.refusal(), Viewer.view(request, at, Answers.none())));
        }
        var moved = finding.forward((Moved) resolution).moved();
        return store(command, request, arrear.get(), shelf.moved(request, moved, command.call()), at);
    }

    private Optional<Arrear> find(long request, Effect effect) {
        var criteria = new Arrears.Criteria(Set.of(effect.kind().name()), null, request);
        return arrears.list(criteria, new Place(request, effect.seq() - 1), 1).stream()
                .filter(arrear -> arrear.effect() == effect.seq())
                .findFirst();
    }

    private static Optional<RequestAnswer> inHands(Arrear arrear, Instant at) {
        return arrear.heldUntil(at).map(until -> new RequestAnswer.InHands(arrear.effect(), until));
    }

    private Doubt doubt(Effect effect, Arrear arrear) {
        if (!arrear.isUncertain()) {
            return Doubt.NONE;
        }
        return senders.of(effect.kind()).canBeAsked() ? Doubt.CAN_BE_ASKED : Doubt.CAN_NOT_BE_ASKED;
    }

    /** @param seen what was decided about: where it stands otherwise by now, it is looked at again */
    private Optional<RequestAnswer> store(
            Command command, ServiceRequest before, Arrear seen, Commit commit, Instant at) {
        var due = new ArrayList<Due>();
        var answer = transactions.inOne(() -> {
            var locked = arrears.lock(command.request(), command.effect());
            if (locked.isEmpty()) {
                // settled by another since it was loaded; what that came to is read at the next try
                return Optional.<RequestAnswer>empty();
            }
            var inHands = inHands(locked.get(), at);
            if (inHands.isPresent()) {
                return inHands;
            }
            var found = locked.get().found();
            if (command.isBeside(found) && !command.insisting()) {
                return Optional.<RequestAnswer>of(new RequestAnswer.NotAmongFound(command.effect(), found));
            }
            if (locked.get().isUncertain() != seen.isUncertain()
                    || !(store.commit(commit) instanceof CommitResult.Stored)) {
                return Optional.<RequestAnswer>empty();
            }
            if (command.what() instanceof ByHand.Retry) {
                hasten(locked.get(), commit, at);
            }
            due.addAll(RequestDesk.held(commit));
            due.addAll(Annulments.taken(before, commit, store));
            return Optional.of(RequestDesk.shown(commit.request(), Answers.none()));
        });
        if (answer.filter(RequestAnswer.Shown.class::isInstance).isPresent()) {
            dispatch.soon(due);
        }
        return answer;
    }

    /** The sweep takes it at once; what may still be under way not before it must have settled. */
    private void hasten(Arrear arrear, Commit commit, Instant at) {
        var until = switch (arrear.state()) {
            case WAITING, HELD -> at;
            case UNCERTAIN, SET_ASIDE -> earlier(arrear.due(), at.plus(patience.settling()));
        };
        var taken = store.take(arrear.request(), arrear.effect(), commit.leasedUntil())
                .orElseThrow();
        store.postpone(taken, until, Objects.requireNonNullElse(arrear.trouble(), "an operator has it tried again"));
    }

    private static Instant earlier(@Nullable Instant one, Instant other) {
        return one != null && one.isBefore(other) ? one : other;
    }
}
