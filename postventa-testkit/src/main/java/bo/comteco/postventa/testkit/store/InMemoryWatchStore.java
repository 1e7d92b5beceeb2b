package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.watch.Acknowledgement;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Watches in memory, over the requests of an {@link InMemoryRequestStore}. Safe for many threads. */
public final class InMemoryWatchStore implements WatchStore {

    private final InMemoryTransactions transactions;
    private final InMemoryRequestStore requests;
    private final TreeMap<Long, Row> rows = new TreeMap<>();
    private final Map<Long, Integer> watchedVersions = new HashMap<>();

    private record Row(Watch watch, @Nullable Instant look, int attempts, long lease) {}

    public InMemoryWatchStore(InMemoryTransactions transactions, InMemoryRequestStore requests) {
        this.transactions = transactions;
        this.requests = requests;
        transactions.join(this::memento);
    }

    private Runnable memento() {
        var rowsBefore = Map.copyOf(rows);
        var versionsBefore = Map.copyOf(watchedVersions);
        return () -> {
            rows.clear();
            rows.putAll(rowsBefore);
            watchedVersions.clear();
            watchedVersions.putAll(versionsBefore);
        };
    }

    @Override
    public List<Long> unwatched(long above, int limit) {
        return transactions.alone(() -> requests.newestFirst().stream()
                .map(InMemoryRequestStore.Kept::request)
                .filter(request -> request.number() > above
                        && !request.promises().isEmpty()
                        && watchedVersions.getOrDefault(request.number(), 0) < request.version())
                .map(request -> request.number())
                .sorted()
                .limit(limit)
                .toList());
    }

    @Override
    public void begin(long request, List<Begun> watches) {
        transactions.alone(() -> {
            watches.forEach(this::begin);
            requests.load(request)
                    .ifPresent(stored -> watchedVersions.put(
                            request, stored.snapshot().records().size()));
            return request;
        });
    }

    private void begin(Begun begun) {
        var watch = begun.watch();
        if (rows.values().stream().noneMatch(row -> isOfSame(row.watch(), watch))) {
            rows.put(rows.isEmpty() ? 1 : rows.lastKey() + 1, new Row(watch, begun.look(), 0, 0));
        }
        var all = rows.values().stream().map(Row::watch).toList();
        rows.replaceAll((id, row) -> row.look() != null && all.stream().anyMatch(by -> isReplaced(row.watch(), by))
                ? new Row(row.watch().replaced(), null, row.attempts(), row.lease() + 1)
                : row);
    }

    /** Of what several requests promise of a product the latest holds, in whatever order they are begun. */
    private static boolean isReplaced(Watch watch, Watch by) {
        return watch.of() == Promise.Of.PRODUCT
                && by.of() == Promise.Of.PRODUCT
                && watch.request() < by.request()
                && by.product() != null
                && by.product().equals(watch.product());
    }

    private static boolean isOfSame(Watch one, Watch other) {
        return one.request() == other.request()
                && one.effect() == other.effect()
                && one.promise().equals(other.promise());
    }

    @Override
    public List<Held> claim(Instant now, Instant until, int limit) {
        return transactions.alone(() -> rows.entrySet().stream()
                .filter(entry -> entry.getValue().look() != null
                        && !entry.getValue().look().isAfter(now))
                .sorted(Comparator.comparing(entry -> entry.getValue().look()))
                .limit(limit)
                .toList()
                .stream()
                .map(entry -> claimed(entry.getKey(), entry.getValue(), until))
                .toList());
    }

    private Held claimed(long id, Row row, Instant until) {
        rows.put(id, new Row(row.watch(), until, row.attempts(), row.lease() + 1));
        return new Held(id, row.watch(), row.attempts(), row.lease() + 1);
    }

    @Override
    public void seen(Held held, Watch after, @Nullable Instant look) {
        transactions.alone(() -> rows.computeIfPresent(
                held.id(),
                (id, row) -> row.lease() == held.lease()
                        ? new Row(acknowledged(after, held, row), look, 0, row.lease())
                        : row));
    }

    /** What a supervisor acknowledged meanwhile stays so, unless it is broken in another way now. */
    private static Watch acknowledged(Watch after, Held held, Row row) {
        var meanwhile = row.watch().findAcknowledgement();
        return after.breach() == held.watch().breach() && meanwhile.isPresent()
                ? after.acknowledged(meanwhile.get())
                : after;
    }

    @Override
    public void putOff(Held held, Instant until, String trouble) {
        transactions.alone(() -> rows.computeIfPresent(
                held.id(),
                (id, row) -> row.lease() == held.lease()
                        ? new Row(row.watch(), until, row.attempts() + 1, row.lease())
                        : row));
    }

    @Override
    public void hasten(ProgressHint hint, Instant now) {
        transactions.alone(() -> {
            rows.replaceAll((id, row) -> row.look() != null && row.look().isAfter(now) && hint.isOf(row.watch())
                    ? new Row(row.watch(), now, row.attempts(), row.lease() + 1)
                    : row);
            return hint;
        });
    }

    @Override
    public List<Kept> of(long request) {
        return kept().filter(kept -> kept.watch().request() == request)
                .sorted(Comparator.comparingInt((Kept kept) -> kept.watch().effect())
                        .thenComparingLong(Kept::id))
                .toList();
    }

    @Override
    public Optional<Kept> find(long id) {
        return kept().filter(kept -> kept.id() == id).findFirst();
    }

    @Override
    public List<Kept> raised(@Nullable String office, long above, int limit) {
        return kept().filter(kept -> kept.id() > above && kept.watch().isRaised())
                .filter(kept -> office == null || office.equals(kept.watch().office()))
                .limit(limit)
                .toList();
    }

    @Override
    public void acknowledge(long id, Acknowledgement acknowledgement) {
        transactions.alone(() -> rows.computeIfPresent(
                id,
                (same, row) ->
                        new Row(row.watch().acknowledged(acknowledgement), row.look(), row.attempts(), row.lease())));
    }

    private Stream<Kept> kept() {
        return transactions.alone(
                () -> rows.entrySet().stream()
                        .map(entry -> new Kept(entry.getKey(), entry.getValue().watch()))
                        .toList()
                        .stream());
    }

    /** How many are watched whose promise is as this one's state says. */
    public long count(WatchState state) {
        return kept().filter(kept -> kept.watch().state() == state).count();
    }
}
