package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;

/**
 * What was entered in a system in memory.
 *
 * @param number what the system calls it
 * @param content what was asked for
 * @param entry what went with it
 * @param cancelled whether it was cancelled since
 * @param <T> what kind of thing
 */
public record Entered<T>(String number, T content, Entry entry, boolean cancelled) {

    Entered<T> afterCancellation() {
        return new Entered<>(number, content, entry, true);
    }
}
