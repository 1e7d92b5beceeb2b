package bo.comteco.postventa.benchmark;

import java.util.OptionalLong;

/**
 * What some cases took.
 *
 * @param nanos time passed
 * @param jvmCpu CPU time of this JVM, in nanoseconds, without its compilers
 * @param compilerCpu CPU time of its compilers, in nanoseconds
 * @param postgresCpu CPU time of the database, in nanoseconds, where it can be told
 * @param databaseBytes by which the database's files grew
 * @param interactions each one's time
 * @param effects the time of each thing that was sent after an answer, until its result was stored
 */
record Cost(
        long cases,
        long nanos,
        long jvmCpu,
        long compilerCpu,
        OptionalLong postgresCpu,
        long databaseBytes,
        Log log,
        Percentiles interactions,
        Percentiles effects) {

    Cost and(Cost other) {
        return new Cost(
                cases + other.cases,
                nanos + other.nanos,
                jvmCpu + other.jvmCpu,
                compilerCpu + other.compilerCpu,
                sum(postgresCpu, other.postgresCpu),
                databaseBytes + other.databaseBytes,
                log.and(other.log),
                interactions.and(other.interactions),
                effects.and(other.effects));
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(one.getAsLong() + other.getAsLong())
                : OptionalLong.empty();
    }

    double casesASecond() {
        return cases * 1e9 / nanos;
    }

    /** A part of the whole, a case. */
    double aCase(long whole) {
        return (double) whole / cases;
    }

    /** CPU milliseconds a case, of the JVM without its compilers and, where it can be told, of the database. */
    double cpuMillis() {
        return aCase(jvmCpu + postgresCpu.orElse(0)) / 1e6;
    }
}
