package bo.comteco.postventa.benchmark;

import java.util.OptionalLong;

/**
 * The counters of JVM and database at one moment.
 *
 * @param nanos of a clock that only ever rises
 * @param jvmCpu CPU time of this JVM so far, in nanoseconds, its compilers included
 * @param compilerCpu CPU time of its compilers so far, in nanoseconds
 * @param postgresCpu CPU time of the database's processes so far, in nanoseconds, where it can be told
 * @param log how far the database's log is written
 * @param databaseBytes the size of the database's files
 */
record Reading(long nanos, long jvmCpu, long compilerCpu, OptionalLong postgresCpu, String log, long databaseBytes) {

    /** The CPU time that this JVM used until a later reading; what it compiled meanwhile is no work of a case. */
    long cpuOfJvmUntil(Reading later) {
        return later.jvmCpu - jvmCpu - cpuOfCompilersUntil(later);
    }

    /** The CPU time that this JVM's compilers used until a later reading. */
    long cpuOfCompilersUntil(Reading later) {
        return later.compilerCpu - compilerCpu;
    }

    /** The CPU time that the database used until a later reading. */
    OptionalLong cpuOfPostgresUntil(Reading later) {
        return postgresCpu.isPresent() && later.postgresCpu.isPresent()
                ? OptionalLong.of(later.postgresCpu.getAsLong() - postgresCpu.getAsLong())
                : OptionalLong.empty();
    }
}
