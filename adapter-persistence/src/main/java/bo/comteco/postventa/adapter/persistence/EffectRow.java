package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.RequestStore.Due;
import java.time.Instant;

/**
 * A row of {@code effect} as it is born: an effect held by whoever stores it, the asking of silent systems by nobody.
 *
 * @param seq the effect's number in its request, or {@link #RESUME}
 * @param due when it may be claimed; the end of the lease of what is held
 */
record EffectRow(long requestId, int seq, String kind, Instant due) {

    /** The number of asking silent systems again. */
    static final int RESUME = -1;

    static EffectRow resume(long request, Instant due) {
        return new EffectRow(request, RESUME, Due.ASKING_AGAIN, due);
    }
}
