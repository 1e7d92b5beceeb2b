package bo.comteco.postventa.testkit.store;

import bo.comteco.postventa.application.driven.Arrears;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the requests in a store in memory owe. */
public final class InMemoryArrears implements Arrears {

    private final InMemoryRequestStore requests;
    private final InMemoryTransactions transactions;

    public InMemoryArrears(InMemoryRequestStore requests) {
        this.requests = requests;
        this.transactions = requests.transactions();
    }

    @Override
    public List<Arrear> list(Criteria criteria, @Nullable Place after, int limit) {
        return transactions.alone(() -> requests.owed().list(criteria, after, limit, requests.heldKinds()));
    }

    @Override
    public Map<String, Long> count(Criteria criteria) {
        return transactions.alone(() -> requests.owed().count(criteria, requests.heldKinds()));
    }

    @Override
    public Optional<Arrear> lock(long request, int effect) {
        return transactions.alone(() -> requests.owed().find(request, effect, requests.heldKinds()));
    }

    @Override
    public void spread(Set<String> kinds, Instant from, Duration apart, Instant latest) {
        transactions.alone(() -> {
            requests.owed().spread(kinds, from, apart, latest);
            return from;
        });
    }
}
