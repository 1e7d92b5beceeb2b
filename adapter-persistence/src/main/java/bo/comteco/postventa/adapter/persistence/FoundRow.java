package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request in a list, as a query gives it. */
record FoundRow(
        long number,
        String procedure,
        String node,
        @Nullable String ending,
        @Nullable String waitsFor,
        String office,
        @Nullable String adviser,
        String customer,
        String customerName,
        @Nullable String product,
        Instant openedAt,
        Instant touchedAt) {}
