package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestSearch.Untouched;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.EndIdleRequests;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import bo.comteco.postventa.domain.manual.ParameterNames;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ends requests that nobody touched for their idle time, and shows them before. */
final class IdleDesk implements EndIdleRequests, LookAtIdleRequests {

    private static final System.Logger LOG = System.getLogger(IdleDesk.class.getName());
    private static final int AT_ONCE = 100;

    private final RequestSearch search;
    private final RequestStore store;
    private final ParameterStore parameters;
    private final Transactions transactions;
    private final RequestShelf shelf;
    private final Dispatch dispatch;
    private final InstantSource clock;

    IdleDesk(CounterService.Stores stores, RequestShelf shelf, Dispatch dispatch, InstantSource clock) {
        this.search = stores.search();
        this.store = stores.requests();
        this.parameters = stores.parameters();
        this.transactions = stores.transactions();
        this.shelf = shelf;
        this.dispatch = dispatch;
        this.clock = clock;
    }

    // ---- ending

    @Override
    public int endIdle() {
        var book = parameters.book();
        var until = shortest(book).map(idleTime -> day(clock.instant().minus(idleTime)));
        int ended = 0;
        @Nullable Untouched after = null;
        while (until.isPresent()) {
            var some = search.untouched(null, until.get(), after, AT_ONCE);
            ended += (int) some.stream().filter(this::endsOrIsLeft).count();
            if (some.size() < AT_ONCE) {
                return ended;
            }
            after = Untouched.of(some.get(some.size() - 1));
        }
        return ended;
    }

    /** One that can't be ended does not keep the others from it. */
    private boolean endsOrIsLeft(Found found) {
        try {
            return ends(found.number());
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "could not end the idle request " + found.number(), failed);
            return false;
        }
    }

    private boolean ends(long number) {
        var request = shelf.restore(store.load(number).orElseThrow().snapshot());
        var lapsed = idleTime(request.parameters()).flatMap(time -> request.lapse(time, clock.instant()));
        if (lapsed.isEmpty()) {
            return false;
        }
        var commit = shelf.moved(request, lapsed.get(), null);
        // whoever touched it meanwhile has kept it
        var held = Annulments.storing(request, commit, store, transactions);
        held.ifPresent(dispatch::soon);
        return held.isPresent();
    }

    // ---- showing

    @Override
    public Answer aboutToEnd(Actor actor, @Nullable String office, @Nullable Untouched after, int limit) {
        if (!Access.maySearch(actor)) {
            return new Answer.Denied();
        }
        var book = parameters.book();
        var now = clock.instant();
        var shortest = shortest(book);
        var warning = book.knownAt(now).findDuration(ParameterNames.IDLE_WARNING);
        if (shortest.isEmpty() || warning.isEmpty()) {
            return new Answer.Page(List.of(), null);
        }
        var horizon = now.plus(warning.get());
        int size = Math.max(1, Math.min(limit, LIMIT));
        var some = search.untouched(
                Access.maySeeEveryOffice(actor) ? office : actor.office(),
                day(horizon.minus(shortest.get())),
                after,
                size + 1);
        boolean more = some.size() > size;
        var page = more ? some.subList(0, size) : some;
        return new Answer.Page(
                page.stream().flatMap(found -> idle(found, book, horizon)).toList(),
                more ? Untouched.of(page.get(size - 1)) : null);
    }

    private static Stream<Idle> idle(Found found, ParameterBook book, Instant horizon) {
        return idleTime(book.knownAt(found.openedAt()))
                .map(found.touchedAt()::plus)
                .filter(endsAt -> !endsAt.isAfter(horizon))
                .map(endsAt -> new Idle(found, endsAt))
                .stream();
    }

    // ---- the idle time of a request is that of its opening

    private static Optional<Duration> idleTime(Parameters known) {
        return known.findDuration(ParameterNames.IDLE_TIME);
    }

    /** The shortest there ever was: whatever was touched later than that ago is not idle by any. */
    private static Optional<Duration> shortest(ParameterBook book) {
        return book.entries().stream()
                .filter(entry -> entry.name().equals(ParameterNames.IDLE_TIME))
                .map(entry -> Duration.parse(entry.value()))
                .min(Duration::compareTo);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ParameterBook.ZONE).toLocalDate();
    }
}
