package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Carries out what was just stored as owed, on a few threads of its own. */
final class DispatchPool implements Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchPool.class);
    private static final int WAITING = 1_000;

    private final ObjectProvider<CarryOutOwed> owed;
    private final ThreadPoolExecutor threads;

    DispatchPool(ObjectProvider<CarryOutOwed> owed, int threads) {
        this.owed = owed;
        this.threads = new ThreadPoolExecutor(threads, threads, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING));
        this.threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void soon(List<Due> held) {
        if (held.isEmpty()) {
            return;
        }
        try {
            threads.execute(() -> carryOut(held));
        } catch (RejectedExecutionException full) {
            LOG.warn("too much is owed to send it at once; {} left to the sweep", held, full);
        }
    }

    @Override
    public int room() {
        int taken = threads.getActiveCount() + threads.getQueue().size();
        return Math.max(0, threads.getMaximumPoolSize() - taken);
    }

    private void carryOut(List<Due> held) {
        try {
            owed.getObject().carryOut(held);
        } catch (RuntimeException failed) {
            LOG.error("could not carry out {}; it is left to the sweep", held, failed);
        }
    }

    /** Lets what is under way end; what has not begun is swept up by whoever runs next. */
    void stop() throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(20, TimeUnit.SECONDS)) {
            LOG.warn("{} dispatches were still under way at the end", threads.getActiveCount());
        }
    }
}
