package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ClaimFacts.Claim;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimState;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Claims in memory: those that clients are said to have made, and those that are entered. */
public final class InMemoryBillingClaims extends InMemoryEntries<Object> implements BillingClaims {

    private final InstantSource clock;
    private final Map<ProductId, List<Claim>> earlier = new HashMap<>();
    private final Map<String, Instant> filedAt = new HashMap<>();

    /** Claims that are registered by this clock. */
    public InMemoryBillingClaims(InstantSource clock) {
        super(SystemName.SMARTFLEX, "TT");
        this.clock = clock;
    }

    /** From now on clients have made these claims about a product, and whatever is filed. */
    public synchronized InMemoryBillingClaims had(ProductId product, Claim... claims) {
        earlier.put(product, List.of(claims));
        return this;
    }

    @Override
    public synchronized Reply<List<Claim>> about(ProductId product) {
        return reply(() -> {
            var claims = new ArrayList<>(earlier.getOrDefault(product, List.of()));
            filed().stream()
                    .filter(one -> one.content().product().equals(product))
                    .map(this::claim)
                    .forEach(claims::add);
            return List.copyOf(claims);
        });
    }

    @Override
    public EntryReply adjust(Adjustment adjustment, Entry entry) {
        return enter(adjustment, entry);
    }

    @Override
    public synchronized EntryReply file(ClientsClaim claim, Entry entry) {
        filedAt.putIfAbsent(entry.key(), clock.instant());
        return enter(claim, entry);
    }

    /** The adjustments, oldest first. */
    public List<Entered<Adjustment>> adjustments() {
        return entered(Adjustment.class);
    }

    /** The clients' claims that were filed, oldest first. */
    public List<Entered<ClientsClaim>> filed() {
        return entered(ClientsClaim.class);
    }

    private Claim claim(Entered<ClientsClaim> filed) {
        return new Claim(
                filed.number(),
                filed.content().kind(),
                filed.cancelled() ? ClaimState.CANCELLED : ClaimState.UNDER_WAY,
                filedAt.getOrDefault(filed.entry().key(), Instant.EPOCH),
                filed.content().text(),
                null);
    }
}
