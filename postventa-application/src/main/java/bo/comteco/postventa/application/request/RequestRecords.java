package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.visit.Visit;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Shows and finds requests. Writes nothing. */
final class RequestRecords implements LookAtRequest, FindRequests {

    private final RequestStore store;
    private final VisitStore visits;
    private final RequestSearch search;
    private final WatchStore watches;
    private final Arrears arrears;
    private final RequestShelf shelf;
    private final InstantSource clock;

    RequestRecords(CounterService.Stores stores, RequestShelf shelf, InstantSource clock) {
        this.store = stores.requests();
        this.visits = stores.visits();
        this.search = stores.search();
        this.watches = stores.watches();
        this.arrears = stores.arrears();
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public RequestAnswer look(Actor actor, long number) {
        var stored = store.load(number);
        if (stored.isEmpty()) {
            return new RequestAnswer.UnknownRequest(number);
        }
        var request = shelf.restore(stored.get().snapshot());
        if (!Access.mayLookAt(actor, request)) {
            return new RequestAnswer.Denied();
        }
        var seen = visits.find(request.opening().visit()).map(Visit::evidence).orElse(Answers.none());
        var view = owing(request, Viewer.view(request, clock.instant(), seen));
        return new RequestAnswer.Shown(
                request.promises().isEmpty()
                        ? view
                        : view.watchedBy(
                                watches.of(number).stream().map(Kept::watch).toList()));
    }

    /** How that stands which other systems have still to take; payments are the cash desk's and the client's matter. */
    private RequestView owing(ServiceRequest request, RequestView view) {
        var due = request.due().stream()
                .filter(effect -> effect.kind().system() != SystemName.CASH_DESK)
                .collect(Collectors.toMap(Effect::seq, Effect::key));
        if (due.isEmpty()) {
            return view;
        }
        var all = new Arrears.Criteria(Set.of(), null, request.number());
        return view.owing(arrears.list(all, null, request.effects().size()).stream()
                .filter(arrear -> due.containsKey(arrear.effect()))
                .collect(Collectors.toMap(arrear -> due.get(arrear.effect()), Arrears.Arrear::state)));
    }

    @Override
    public History history(Actor actor, long number) {
        var stored = store.load(number);
        if (stored.isEmpty()) {
            return new History.UnknownRequest(number);
        }
        var request = shelf.restore(stored.get().snapshot());
        if (!Access.mayLookAt(actor, request)) {
            return new History.Denied();
        }
        return new History.Told(
                number,
                request.snapshot().records().stream()
                        .map(step -> {
                            var node = request.procedure().node(step.node());
                            return new Entry(node.number(), node.text(), step);
                        })
                        .toList());
    }

    @Override
    public Answer find(Actor actor, RequestSearch.Criteria criteria, @Nullable Long below, int limit) {
        if (!Access.maySearch(actor)) {
            return new Answer.Denied();
        }
        int size = Math.max(1, Math.min(limit, LIMIT));
        var visible = Access.maySeeEveryOffice(actor) ? criteria : own(criteria, actor);
        var found = search.find(visible, below, size + 1);
        boolean more = found.size() > size;
        var page = more ? found.subList(0, size) : found;
        return new Answer.Page(
                returnedFirst(visible, below, page), more ? page.get(size - 1).number() : null);
    }

    /** In a list of what is open, whoever is back from the cash desk stands on the first page, before all others. */
    private List<Found> returnedFirst(RequestSearch.Criteria criteria, @Nullable Long below, List<Found> page) {
        var state = criteria.state();
        if (!Boolean.TRUE.equals(state.open()) || state.waitsFor() != null) {
            return page;
        }
        var returned = criteria.with(new RequestSearch.State(true, state.ending(), Awaited.RETURNED));
        var first = search.find(returned, null, LIMIT);
        var shownFirst = first.stream().map(Found::number).collect(Collectors.toSet());
        return Stream.concat(
                        below == null ? first.stream() : Stream.empty(),
                        page.stream().filter(found -> !shownFirst.contains(found.number())))
                .toList();
    }

    private static RequestSearch.Criteria own(RequestSearch.Criteria criteria, Actor actor) {
        return criteria.with(
                new RequestSearch.Hands(actor.office(), criteria.hands().adviser()));
    }
}
