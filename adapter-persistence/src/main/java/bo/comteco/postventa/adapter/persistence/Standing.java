package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Waiting;
import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a request stands: for lists, and never read back.
 *
 * @param waits for whom; null when it has ended
 * @param ending null while it is open
 * @param ended when its last step was, if it has ended; a late result comes after the end
 */
record Standing(
        int version,
        String node,
        @Nullable String waits,
        @Nullable String ending,
        Instant touched,
        @Nullable Instant ended) {

    private static final String PERSON = "PERSON";

    static Standing of(ServiceRequest request) {
        var ending = request.ending();
        return new Standing(
                request.version(),
                request.node().id(),
                waits(request.waiting()),
                ending.map(Enum::name).orElse(null),
                request.touched(),
                ending.map(how -> request.touched()).orElse(null));
    }

    private static @Nullable String waits(Waiting waiting) {
        if (waiting instanceof Waiting.ForFacts facts) {
            return facts.systems().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        }
        if (waiting instanceof Waiting.ForEffect effect) {
            return effect.system().name();
        }
        return waiting instanceof Waiting.ForPerson ? PERSON : null;
    }
}
