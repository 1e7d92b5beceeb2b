package bo.comteco.postventa.adapter.rest.problem;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An exception for the log: types and frames of a chain of causes, without the messages, which may hold anything. */
final class WithoutMessages extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WithoutMessages(Throwable original, @Nullable Throwable cause) {
        super(original.getClass().getName(), cause);
        setStackTrace(original.getStackTrace());
    }

    static WithoutMessages of(Throwable original) {
        return of(original, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static WithoutMessages of(Throwable original, Set<Throwable> seen) {
        seen.add(original);
        var cause = original.getCause();
        return new WithoutMessages(original, cause == null || seen.contains(cause) ? null : of(cause, seen));
    }
}
