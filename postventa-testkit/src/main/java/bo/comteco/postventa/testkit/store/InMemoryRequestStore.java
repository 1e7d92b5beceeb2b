package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.domain.common.IdentityWord;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Requests in memory, for use cases' tests and for embedders who try the procedures out. Safe for many threads. */
public final class InMemoryRequestStore implements RequestStore {

    private final InMemoryTransactions transactions;
    private final OwedThings owed = new OwedThings();
    private final TreeMap<Long, Kept> requests = new TreeMap<>();
    private final Map<String, Subject> subjects = new HashMap<>();
    private final List<Told> told = new ArrayList<>();
    private Supplier<Set<String>> heldKinds = Set::of;
    private long lastNumber;

    /** What was told for the indicator, of which request. */
    record Told(Opening opening, Commit.Tally tally) {}

    List<Told> told() {
        return transactions.alone(() -> List.copyOf(told));
    }

    /**
     * A request with its steps and calls, as they were stored.
     *
     * @param openedBy the key of the call that opened it, or null for none
     */
    record Kept(ServiceRequest request, @Nullable UUID openedBy, List<StepRecord> steps, List<CallRecord> calls) {
        Stored stored() {
            return new Stored(new Snapshot(request.opening(), steps), calls);
        }

        long number() {
            return request.opening().number();
        }
    }

    public InMemoryRequestStore(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this::memento);
    }

    private Runnable memento() {
        var requestsBefore = Map.copyOf(requests);
        var subjectsBefore = Map.copyOf(subjects);
        var toldBefore = List.copyOf(told);
        var owedBefore = owed.memento();
        return () -> {
            requests.clear();
            requests.putAll(requestsBefore);
            subjects.clear();
            subjects.putAll(subjectsBefore);
            told.clear();
            told.addAll(toldBefore);
            owedBefore.run();
        };
    }

    @Override
    public long nextNumber() {
        return transactions.alone(() -> ++lastNumber);
    }

    @Override
    public Optional<Stored> load(long number) {
        return transactions.alone(
                () -> Optional.ofNullable(requests.get(number)).map(Kept::stored));
    }

    @Override
    public Optional<Stored> openedBy(UUID key) {
        return transactions.alone(() -> opened(key).map(Kept::stored));
    }

    private Optional<Kept> opened(UUID key) {
        return requests.values().stream()
                .filter(kept -> key.equals(kept.openedBy()))
                .findFirst();
    }

    @Override
    public CommitResult commit(Commit commit) {
        CommitShape.check(commit);
        return transactions.inOne(() -> {
            var result = commit.versionBefore() == 0 ? open(commit) : move(commit);
            if (!(result instanceof CommitResult.Stored)) {
                transactions.refuse();
            }
            return result;
        });
    }

    private CommitResult open(Commit commit) {
        var request = commit.request();
        var before = commit.findCall().flatMap(call -> opened(call.key()));
        if (before.isPresent()) {
            return new CommitResult.OpenedBefore(before.get().number());
        }
        var busy = changing(request).flatMap(this::openChange);
        if (busy.isPresent()) {
            return new CommitResult.ProductBusy(busy.get());
        }
        long number = request.opening().number();
        if (requests.containsKey(number)) {
            throw new IllegalStateException("request " + number + " is stored already");
        }
        var subject = request.opening().subject();
        subjects.put(subject.customer().value(), subject);
        keep(commit, commit.findCall().map(Call::key).orElse(null), List.of(), List.of());
        return new CommitResult.Stored();
    }

    private static Optional<ProductId> changing(ServiceRequest request) {
        return request.procedure().changesProduct() && request.ending().isEmpty()
                ? request.opening().subject().findProduct()
                : Optional.empty();
    }

    private Optional<Long> openChange(ProductId product) {
        return requests.values().stream()
                .map(Kept::request)
                .filter(other -> changing(other).filter(product::equals).isPresent())
                .map(other -> other.opening().number())
                .findFirst();
    }

    private CommitResult move(Commit commit) {
        var kept = requests.get(commit.request().opening().number());
        if (kept == null || kept.request().version() != commit.versionBefore()) {
            return new CommitResult.MovedOn();
        }
        keep(commit, kept.openedBy(), kept.steps(), kept.calls());
        return new CommitResult.Stored();
    }

    private void keep(
            Commit commit, @Nullable UUID openedBy, List<StepRecord> stepsBefore, List<CallRecord> callsBefore) {
        var steps = new ArrayList<>(stepsBefore);
        steps.addAll(commit.steps());
        var calls = new ArrayList<>(callsBefore);
        commit.findCall()
                .ifPresent(
                        call -> calls.add(new CallRecord(call, commit.request().version())));
        long number = commit.request().opening().number();
        requests.put(number, new Kept(commit.request(), openedBy, List.copyOf(steps), List.copyOf(calls)));
        owed.store(number, commit);
        commit.findTally().ifPresent(tally -> told.add(new Told(commit.request().opening(), tally)));
    }

    @Override
    public List<Due> claim(Instant now, Instant until, int limit, Set<String> leftOut) {
        return transactions.alone(() -> {
            var none = new HashSet<>(heldKinds());
            none.addAll(leftOut);
            return owed.claim(now, until, limit, none);
        });
    }

    @Override
    public Optional<Due> take(long request, int effect, Instant until) {
        return transactions.alone(() -> owed.take(request, effect, until));
    }

    @Override
    public void postpone(Due due, Instant until, String trouble) {
        transactions.alone(() -> {
            owed.postpone(due, until, trouble);
            return due;
        });
    }

    @Override
    public void doubt(Due due, Instant until, String trouble) {
        transactions.alone(() -> {
            owed.doubt(due, until, trouble);
            return due;
        });
    }

    @Override
    public void setAside(Due due, String trouble) {
        transactions.alone(() -> {
            owed.setAside(due, trouble);
            return due;
        });
    }

    /** What is owed. */
    OwedThings owed() {
        return owed;
    }

    InMemoryTransactions transactions() {
        return transactions;
    }

    /** The kinds that are not claimed, as a store of holds says. */
    Set<String> heldKinds() {
        return heldKinds.get();
    }

    void holding(Supplier<Set<String>> kinds) {
        heldKinds = kinds;
    }

    /** What the indicator was told, in order. */
    public List<Commit.Tally> tallies() {
        return told().stream().map(Told::tally).toList();
    }

    /** The reason with which something owed was put off last, if it is still owed. */
    public Optional<String> trouble(Due due) {
        return transactions.alone(() -> owed.trouble(due));
    }

    /** All requests, newest first. */
    List<Kept> newestFirst() {
        return transactions.alone(() -> List.copyOf(requests.descendingMap().values()));
    }

    /** A customer's name as it was given last. */
    String nameOf(String customer) {
        return last(customer, Subject::customerName);
    }

    /** A customer's identity number as it was given last. */
    IdentityWord identityOf(String customer) {
        return IdentityWord.of(last(customer, Subject::identification));
    }

    private String last(String customer, Function<Subject, String> given) {
        return transactions.alone(
                () -> Optional.ofNullable(subjects.get(customer)).map(given).orElse(""));
    }
}
