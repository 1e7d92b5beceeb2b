package bo.comteco.postventa.benchmark;

import java.util.List;
import java.util.stream.LongStream;

/**
 * How long the interactions of one client took, its wait at the door included, and how long it waited for what was sent
 * after the answer.
 */
final class Laps {

    private final LongStream.Builder interactions = LongStream.builder();
    private final LongStream.Builder effects = LongStream.builder();
    private final Door door;

    Laps(Door door) {
        this.door = door;
    }

    /**
     * What is timed.
     *
     * @param <T> what comes of it
     * @param <E> what can go wrong
     */
    @FunctionalInterface
    interface Work<T, E extends Exception> {

        T carryOut() throws E;
    }

    /** Times an interaction, from what the client sends to the answer. */
    <T, E extends Exception> T interaction(Work<T, E> work) throws E {
        return timed(() -> door.through(work), interactions);
    }

    /** Times what comes after an answer by itself. */
    <T, E extends Exception> T effect(Work<T, E> work) throws E {
        return timed(work, effects);
    }

    private static <T, E extends Exception> T timed(Work<T, E> work, LongStream.Builder times) throws E {
        long before = System.nanoTime();
        T result = work.carryOut();
        times.accept(System.nanoTime() - before);
        return result;
    }

    /** The times of several clients' interactions; to be called once. */
    static Percentiles interactions(List<Laps> laps) {
        return Percentiles.of(laps.stream().flatMapToLong(one -> one.interactions.build()));
    }

    /** The times of several clients' effects; to be called once. */
    static Percentiles effects(List<Laps> laps) {
        return Percentiles.of(laps.stream().flatMapToLong(one -> one.effects.build()));
    }
}
