package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Payment orders that a move no longer wants. They lie at the cash desk until somebody settles them, so whoever stores
 * the move takes them and annuls them at once, not when they would have expired.
 */
final class Annulments {

    private Annulments() {}

    /** Stores a move that follows by itself: what became due by it, or nothing when somebody else came first. */
    static Optional<List<Due>> storing(
            ServiceRequest before, Commit commit, RequestStore store, Transactions transactions) {
        var held = new ArrayList<>(RequestDesk.held(commit));
        var result = transactions.inOne(() -> {
            var stored = store.commit(commit);
            if (stored instanceof CommitResult.Stored) {
                held.addAll(taken(before, commit, store));
            }
            return stored;
        });
        return result instanceof CommitResult.Stored ? Optional.of(held) : Optional.empty();
    }

    /** Takes them, in the transaction that stores the move. */
    static List<Due> taken(ServiceRequest before, Commit commit, RequestStore store) {
        return before.due().stream()
                .filter(effect -> effect.isPayment() && effect.status() == EffectStatus.OWED)
                .map(effect -> commit.request().effects().get(effect.seq()))
                .filter(effect -> effect.status() == EffectStatus.ABANDONED)
                .map(effect -> take(effect, commit, store))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Due> take(Effect effect, Commit commit, RequestStore store) {
        return store.take(commit.request().number(), effect.seq(), commit.leasedUntil());
    }
}
