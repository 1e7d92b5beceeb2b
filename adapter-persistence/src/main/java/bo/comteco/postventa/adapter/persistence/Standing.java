package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.Instant;
import java.util.List;
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
        @Nullable Instant ended,
        boolean promises) {

    static Standing of(ServiceRequest request) {
        var ending = request.ending();
        return new Standing(
                request.version(),
                request.node().id(),
                waits(Awaited.by(request)),
                ending.map(Enum::name).orElse(null),
                request.touched(),
                ending.map(how -> request.touched()).orElse(null),
                !request.promises().isEmpty());
    }

    private static @Nullable String waits(List<Awaited> awaited) {
        return awaited.isEmpty() ? null : awaited.stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
