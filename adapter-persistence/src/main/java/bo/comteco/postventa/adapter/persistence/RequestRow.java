package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code request}, without its head.
 *
 * @param version number of its last step
 * @param waits for whom it waits; null when it has ended
 * @param ending null while it is open
 * @param adviser in whose hands it is; null where whoever serves at the office has it
 * @param customerIdentity the word by which the client's identity number is looked for
 * @param promises whether it has ended with promises to be watched
 * @param touchedOn the day of {@code touched}, where the offices are
 */
record RequestRow(
        long id,
        int version,
        String edition,
        String procedure,
        String node,
        @Nullable String waits,
        @Nullable String ending,
        String office,
        @Nullable String adviser,
        String customerId,
        String customerName,
        String customerIdentity,
        @Nullable String productId,
        boolean changes,
        UUID visit,
        @Nullable UUID openKey,
        Instant opened,
        Instant touched,
        @Nullable Instant ended,
        LocalDate touchedOn,
        boolean promises) {}
