package bo.comteco.postventa.testkit.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Does things in as many threads as there are things, all let go at one moment. */
final class AtOnce {

    private AtOnce() {}

    /** What came of each; the first failure is passed on. */
    static <T> List<T> run(int times, IntFunction<T> thing) {
        var barrier = new CyclicBarrier(times);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var under = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                int number = i;
                Callable<T> waiting = () -> {
                    barrier.await();
                    return thing.apply(number);
                };
                under.add(threads.submit(waiting));
            }
            var results = new ArrayList<T>();
            for (var one : under) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
