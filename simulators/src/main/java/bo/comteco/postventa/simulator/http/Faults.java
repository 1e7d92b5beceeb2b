package bo.comteco.postventa.simulator.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The faults in force, in the order in which they were added. Safe for use by several threads. */
public final class Faults {

    private static final class Armed {
        final int id;
        final Fault fault;
        int left;
        int passing;

        Armed(int id, Fault fault) {
            this.id = id;
            this.fault = fault;
            this.left = fault.count();
            this.passing = fault.skip();
        }
    }

    private final List<Armed> armed = new ArrayList<>();
    private int last;
    private int clearings;

    /** Adds a fault behind those there are; gives its number. */
    public synchronized int add(Fault fault) {
        armed.add(new Armed(++last, fault));
        return last;
    }

    /** Removes all; whoever waits because of one waits no longer. */
    public synchronized void clear() {
        armed.clear();
        clearings++;
        notifyAll();
    }

    /** Waits so long, or until the faults are removed. */
    synchronized void pause(Duration delay) {
        int now = clearings;
        long until = System.nanoTime() + delay.toNanos();
        try {
            for (long left = delay.toNanos(); left > 0 && clearings == now; left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes what befalls this request: every slow fault that fits up to the first other one that fits. */
    synchronized List<Fault> take(Request request) {
        var taken = new ArrayList<Fault>();
        for (Iterator<Armed> candidates = armed.iterator(); candidates.hasNext(); ) {
            Armed candidate = candidates.next();
            if (!candidate.fault.befalls(request)) {
                continue;
            }
            if (candidate.passing > 0) {
                candidate.passing--;
                continue;
            }
            taken.add(candidate.fault);
            if (candidate.fault.count() > 0 && --candidate.left == 0) {
                candidates.remove();
            }
            if (candidate.fault.kind() != FaultKind.SLOW) {
                break;
            }
        }
        return taken;
    }

    synchronized Answer toAnswer() {
        var array = Json.array();
        armed.forEach(one -> array.add(one.fault.toJson(one.id, one.left)));
        return Answer.json(200, array);
    }
}
