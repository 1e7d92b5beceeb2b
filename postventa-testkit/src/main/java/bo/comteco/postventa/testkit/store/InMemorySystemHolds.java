package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Holds in memory, of what the requests in a store in memory owe. */
public final class InMemorySystemHolds implements SystemHolds {

    private final InMemoryTransactions transactions;
    private final List<Kept> kept = new ArrayList<>();

    private record Kept(Hold hold, Set<String> kinds) {
        boolean isOpen() {
            return hold.findRelease().isEmpty();
        }
    }

    public InMemorySystemHolds(InMemoryTransactions transactions, InMemoryRequestStore requests) {
        this.transactions = transactions;
        requests.holding(this::heldKinds);
        transactions.join(() -> {
            var before = List.copyOf(kept);
            return () -> {
                kept.clear();
                kept.addAll(before);
            };
        });
    }

    private Set<String> heldKinds() {
        return kept.stream()
                .filter(Kept::isOpen)
                .flatMap(one -> one.kinds().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Set<SystemName> held() {
        return open().stream().map(Hold::system).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Hold> open() {
        return transactions.alone(
                () -> kept.stream().filter(Kept::isOpen).map(Kept::hold).toList());
    }

    @Override
    public List<Hold> latest(int limit) {
        return transactions.alone(() -> IntStream.range(0, kept.size())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(limit)
                .map(i -> kept.get(i).hold())
                .toList());
    }

    @Override
    public boolean begin(Hold hold, Set<String> kinds) {
        return transactions.alone(() -> find(hold.system()) < 0 && kept.add(new Kept(hold, Set.copyOf(kinds))));
    }

    @Override
    public boolean end(SystemName system, Release release) {
        return transactions.alone(() -> {
            int at = find(system);
            if (at >= 0) {
                var held = kept.get(at);
                var hold = held.hold();
                kept.set(
                        at,
                        new Kept(
                                new Hold(hold.system(), hold.by(), hold.since(), hold.reason(), release),
                                held.kinds()));
            }
            return at >= 0;
        });
    }

    /** Where the open hold of a system is, or -1. */
    private int find(SystemName system) {
        return IntStream.range(0, kept.size())
                .filter(i -> kept.get(i).isOpen() && kept.get(i).hold().system() == system)
                .findFirst()
                .orElse(-1);
    }
}
