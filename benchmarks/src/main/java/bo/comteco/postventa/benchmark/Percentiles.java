package bo.comteco.postventa.benchmark;

import java.util.stream.LongStream;

/** Times in nanoseconds, in order. */
final class Percentiles {

    private final long[] sorted;

    private Percentiles(long[] sorted) {
        this.sorted = sorted;
    }

    static Percentiles of(LongStream nanos) {
        return new Percentiles(nanos.sorted().toArray());
    }

    /** These and others. */
    Percentiles and(Percentiles others) {
        return of(LongStream.concat(LongStream.of(sorted), LongStream.of(others.sorted)));
    }

    /** The time that a part of them (0 to 1) does not exceed, in milliseconds; NaN of none. */
    double millis(double part) {
        return sorted.length == 0 ? Double.NaN : sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / 1e6;
    }
}
