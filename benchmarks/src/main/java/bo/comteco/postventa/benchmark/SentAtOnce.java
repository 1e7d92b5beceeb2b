package bo.comteco.postventa.benchmark;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Carries out what was just stored as owed as the service does, on four threads of its own; besides, a client can wait
 * for it without asking the database again and again.
 */
final class SentAtOnce implements Dispatch {

    private static final int THREADS = 4;
    private static final int PATIENCE = 60;

    private final Supplier<CarryOutOwed> owed;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Map<Long, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    /**
     * Sends.
     *
     * @param owed which use case does it; asked for only when there is something to send
     */
    SentAtOnce(Supplier<CarryOutOwed> owed) {
        this.owed = owed;
    }

    @Override
    public void soon(List<Due> held) {
        for (var due : held) {
            var sent = CompletableFuture.runAsync(() -> owed.get().carryOut(due), threads);
            underWay.merge(due.request(), sent, CompletableFuture::allOf);
        }
    }

    @Override
    public int room(@Nullable SystemName system) {
        return THREADS;
    }

    /** Waits until the result of what a request owed is stored. To be called after the answer that owed it. */
    Void await(long request) throws Exception {
        var sent = underWay.remove(request);
        if (sent == null) {
            throw new WrongResultException("request " + request, "something owed", "nothing");
        }
        return sent.get(PATIENCE, TimeUnit.SECONDS);
    }

    /** Lets what is under way end. */
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE, TimeUnit.SECONDS)) {
            throw new IllegalStateException("something is still being sent");
        }
    }
}
