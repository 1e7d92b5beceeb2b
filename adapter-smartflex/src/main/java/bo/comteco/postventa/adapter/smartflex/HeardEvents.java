package bo.comteco.postventa.adapter.smartflex;

import java.util.Iterator;
import java.util.LinkedHashSet;

/**
 * The last events that were heard. What is told again after a restart, to another instance, or after very many others
 * is heard again: looking once more changes nothing. Safe for many threads.
 */
final class HeardEvents {

    private final LinkedHashSet<String> ids = new LinkedHashSet<>();
    private final int most;

    HeardEvents(int most) {
        this.most = most;
    }

    synchronized boolean contains(String id) {
        return ids.contains(id);
    }

    synchronized void add(String id) {
        ids.add(id);
        if (ids.size() > most) {
            Iterator<String> oldest = ids.iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
