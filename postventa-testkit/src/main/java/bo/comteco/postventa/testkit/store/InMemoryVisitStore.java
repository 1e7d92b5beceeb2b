package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Visits in memory. Safe for many threads. */
public final class InMemoryVisitStore implements VisitStore {

    private final InMemoryTransactions transactions;
    private final Map<String, Visit> visits = new HashMap<>();

    public InMemoryVisitStore(InMemoryTransactions transactions) {
        this.transactions = transactions;
        transactions.join(this::memento);
    }

    private Runnable memento() {
        var before = Map.copyOf(visits);
        return () -> {
            visits.clear();
            visits.putAll(before);
        };
    }

    @Override
    public String newId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void add(Visit visit) {
        transactions.alone(() -> {
            if (visits.putIfAbsent(visit.id(), visit) != null) {
                throw new IllegalStateException("visit " + visit.id() + " is stored already");
            }
            return visit;
        });
    }

    @Override
    public Optional<Visit> find(String id) {
        return transactions.alone(() -> Optional.ofNullable(visits.get(id)));
    }

    @Override
    public void see(String visit, Answers evidence) {
        transactions.alone(() -> {
            var seen = visits.computeIfPresent(visit, (id, known) -> seeing(known, evidence));
            if (seen == null) {
                throw new IllegalStateException("there is no visit " + visit);
            }
            return seen;
        });
    }

    private static Visit seeing(Visit visit, Answers evidence) {
        return new Visit(
                visit.id(),
                visit.customer(),
                visit.applicant(),
                visit.office(),
                visit.adviser(),
                visit.at(),
                visit.evidence().and(evidence));
    }
}
