package bo.comteco.postventa.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.OptionalLong;

/** Who uses the machine's processors: this JVM, its compilers, and a PostgreSQL. */
final class Processors {

    private static final OperatingSystemMXBean JVM = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final String postmaster;

    private Processors(String postmaster) {
        this.postmaster = postmaster;
    }

    /** With the PostgreSQL that a backend belongs to. */
    static Processors with(String backend) {
        return new Processors(ProcStat.all(ProcStat.PROCESSES).stream()
                .filter(process -> process.id().equals(backend))
                .map(ProcStat::parent)
                .findFirst()
                .orElse(""));
    }

    /** CPU time of this JVM so far, in nanoseconds, its compilers included. */
    long jvm() {
        return JVM.getProcessCpuTime();
    }

    /** CPU time of this JVM's compilers so far, in nanoseconds, where it can be told; otherwise 0. */
    long compilers() {
        return sum(ProcStat.all(ProcStat.OWN_THREADS).stream()
                .filter(thread -> thread.name().contains("CompilerThre"))
                .toList());
    }

    /** CPU time of all processes of the PostgreSQL so far, in nanoseconds, where it can be told. */
    OptionalLong postgres() {
        var processes = ProcStat.all(ProcStat.PROCESSES).stream()
                .filter(process ->
                        process.id().equals(postmaster) || process.parent().equals(postmaster))
                .toList();
        return processes.isEmpty() ? OptionalLong.empty() : OptionalLong.of(sum(processes));
    }

    private static long sum(List<ProcStat> stats) {
        return stats.stream().mapToLong(ProcStat::cpuNanos).sum();
    }
}
