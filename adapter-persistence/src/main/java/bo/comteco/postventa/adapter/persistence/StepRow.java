package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code step}.
 *
 * @param at to the microsecond
 * @param data as JSON; null after a purge
 * @param payload the digest of salt and data
 * @param idemKey of the call whose last step this is
 */
record StepRow(
        long requestId,
        int seq,
        Instant at,
        String node,
        String actor,
        String act,
        @Nullable String outcome,
        @Nullable Integer effect,
        @Nullable String data,
        SaltedDigest payload,
        @Nullable UUID idemKey,
        @Nullable String bodyHash) {}
