package bo.comteco.postventa.domain.watch;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.request.Promised;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The watch over one promise. It is born when the request has ended, looked at until the promise is kept or never will
 * be, and raised once for each way in which it is broken; what a supervisor has acknowledged is not raised again for the
 * same.
 *
 * @param request the request's number
 * @param effect the number of its effect by which the thing was entered
 * @param promise the promise's name
 * @param of what has to be looked at
 * @param number by which the other system knows it
 * @param product which it is about, or null
 * @param office where the request ended
 * @param since when it did
 * @param due from when on it is broken while it is not so, or null
 * @param breach why it is broken, or was before it was kept late; or null
 * @param raised since when that is so, or null
 */
public record Watch(
        long request,
        int effect,
        String promise,
        Promise.Of of,
        String number,
        @Nullable String product,
        String office,
        Instant since,
        @Nullable Instant due,
        WatchState state,
        @Nullable Breach breach,
        @Nullable Instant raised,
        @Nullable Acknowledgement acknowledgement) {

    /** A watch for each of a request's promises. */
    public static List<Watch> over(ServiceRequest request) {
        return request.promises().stream()
                .map(promised -> begun(request.number(), request.hands().office(), promised))
                .toList();
    }

    private static Watch begun(long request, String office, Promised promised) {
        return new Watch(
                request,
                promised.effect(),
                promised.promise().name(),
                promised.promise().of(),
                promised.number(),
                promised.product(),
                office,
                promised.since(),
                promised.due(),
                WatchState.WATCHED,
                null,
                null,
                null);
    }

    /** What was promised, as a text. */
    public Message message() {
        return Message.of("promise." + promise);
    }

    public Optional<Breach> findBreach() {
        return Optional.ofNullable(breach);
    }

    public Optional<Acknowledgement> findAcknowledgement() {
        return Optional.ofNullable(acknowledgement);
    }

    /** Whether a supervisor has still to see it. */
    public boolean isRaised() {
        return breach != null && acknowledgement == null && (state == WatchState.WATCHED || state == WatchState.BROKEN);
    }

    /** What it comes to by what was seen. */
    public Watch seen(Sight sight, Instant now) {
        if (of == Promise.Of.PRODUCT && due != null && now.isBefore(due)) {
            return this;
        }
        return switch (sight) {
            case DONE -> become(WatchState.KEPT);
            case UNDER_WAY ->
                due != null && !now.isBefore(due) ? broken(Breach.OVERDUE, WatchState.WATCHED, now) : this;
            case CANCELLED ->
                of == Promise.Of.REPLACEABLE_ORDER ? replaced() : broken(Breach.CANCELLED, WatchState.BROKEN, now);
            case REJECTED, FAILED, PARTIAL, NOT_THERE -> broken(Breach.valueOf(sight.name()), WatchState.BROKEN, now);
        };
    }

    /** A later request promised something else of the same product. */
    public Watch replaced() {
        return become(WatchState.REPLACED);
    }

    /** A supervisor has seen it; the first one counts. */
    public Watch acknowledged(Acknowledgement by) {
        return isRaised() ? with(state, breach, raised, by) : this;
    }

    /**
     * When to look next.
     *
     * @param every how often where nothing is due sooner
     */
    public Instant nextLook(Instant now, Duration every) {
        var later = now.plus(every);
        boolean inTime = due != null && due.isAfter(now);
        if (due == null || !inTime) {
            return later;
        }
        // a product is looked at when it should be back, not before
        return of == Promise.Of.PRODUCT || due.isBefore(later) ? due : later;
    }

    private Watch become(WatchState other) {
        return with(other, breach, raised, acknowledgement);
    }

    private Watch broken(Breach why, WatchState other, Instant now) {
        return why == breach ? become(other) : with(other, why, now, null);
    }

    private Watch with(
            WatchState otherState,
            @Nullable Breach otherBreach,
            @Nullable Instant otherRaised,
            @Nullable Acknowledgement otherAcknowledgement) {
        return new Watch(
                request,
                effect,
                promise,
                of,
                number,
                product,
                office,
                since,
                due,
                otherState,
                otherBreach,
                otherRaised,
                otherAcknowledgement);
    }
}
