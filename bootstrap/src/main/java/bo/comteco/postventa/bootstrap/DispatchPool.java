package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/**
 * Carries out what was just stored as owed, or claimed, on a few threads of each system's own: one that hangs holds those
 * and no others. Threads without work end.
 */
final class DispatchPool implements Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchPool.class);
    private static final int WAITING = 1_000;
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final ObjectProvider<CarryOutOwed> owed;
    private final Map<SystemName, ThreadPoolExecutor> systems = new EnumMap<>(SystemName.class);
    private final ThreadPoolExecutor askingAgain;

    /** With so many threads for each system, and as many to ask silent systems again. */
    DispatchPool(ObjectProvider<CarryOutOwed> owed, int threads) {
        this.owed = owed;
        for (var system : SystemName.values()) {
            systems.put(system, few(threads, system.title()));
        }
        this.askingAgain = few(threads, "again");
    }

    private static ThreadPoolExecutor few(int threads, String name) {
        var few = new ThreadPoolExecutor(
                threads,
                threads,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(WAITING),
                new CustomizableThreadFactory("owed-" + name + "-"));
        few.allowCoreThreadTimeOut(true);
        return few;
    }

    @Override
    public void soon(List<Due> held) {
        held.forEach(this::soon);
    }

    private void soon(Due held) {
        try {
            var system = owed.getObject().systemOf(held).orElse(null);
            threads(system).execute(() -> carryOut(held));
        } catch (RejectedExecutionException full) {
            LOG.warn("too much is owed to send it at once; {} is left to the sweep", held);
        }
    }

    @Override
    public int room(@Nullable SystemName system) {
        var threads = threads(system);
        int taken = threads.getActiveCount() + threads.getQueue().size();
        return Math.max(0, threads.getMaximumPoolSize() - taken);
    }

    private ThreadPoolExecutor threads(@Nullable SystemName system) {
        return system == null ? askingAgain : Objects.requireNonNull(systems.get(system));
    }

    private void carryOut(Due held) {
        try {
            owed.getObject().carryOut(held);
        } catch (RuntimeException failed) {
            LOG.error("could not carry out {}; it is left to the sweep", held, failed);
        }
    }

    /** Lets what is under way end; what has not begun is swept up by whoever runs next. */
    void stop() throws InterruptedException {
        var all = new ArrayList<>(systems.values());
        all.add(askingAgain);
        all.forEach(ThreadPoolExecutor::shutdown);
        long end = System.nanoTime() + LONGEST_STOP.toNanos();
        for (var threads : all) {
            if (!threads.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                LOG.warn("{} dispatches were still under way at the end", threads.getActiveCount());
            }
        }
    }
}
