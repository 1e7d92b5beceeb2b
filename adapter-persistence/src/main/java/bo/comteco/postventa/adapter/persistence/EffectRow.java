package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;

/**
 * A row of {@code effect} as it is born: an effect held by whoever stores it, the asking of silent systems by nobody.
 *
 * @param seq the effect's number in its request, or {@link #RESUME}
 * @param due when it may be claimed; the end of the lease of what is held
 */
record EffectRow(long requestId, int seq, String kind, Instant due) {

    /** The number and the kind of asking silent systems again. */
    static final int RESUME = -1;

    private static final String RESUME_KIND = "RESUME";

    static EffectRow resume(long request, Instant due) {
        return new EffectRow(request, RESUME, RESUME_KIND, due);
    }
}
