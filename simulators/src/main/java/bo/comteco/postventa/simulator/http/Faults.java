package bo.comteco.postventa.simulator.http;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The faults in force, in the order in which they were added. Safe for use by several threads. */
public final class Faults {

    private static final class Armed {
        final int id;
        final Fault fault;
        int left;

        Armed(int id, Fault fault) {
            this.id = id;
            this.fault = fault;
            this.left = fault.count();
        }
    }

    private final List<Armed> armed = new ArrayList<>();
    private int last;

    /** Adds a fault behind those there are; gives its number. */
    public synchronized int add(Fault fault) {
        armed.add(new Armed(++last, fault));
        return last;
    }

    /** Removes all. */
    public synchronized void clear() {
        armed.clear();
    }

    /** Takes what befalls this request: every slow fault that fits up to the first other one that fits. */
    synchronized List<Fault> take(Request request) {
        var taken = new ArrayList<Fault>();
        for (Iterator<Armed> candidates = armed.iterator(); candidates.hasNext(); ) {
            Armed candidate = candidates.next();
            if (!candidate.fault.befalls(request)) {
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
