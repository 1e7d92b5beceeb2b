package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code enquiry}. */
record EnquiryRow(
        long id,
        Instant at,
        String office,
        String adviser,
        String edition,
        String wish,
        @Nullable String words,
        @Nullable String procedure,
        @Nullable String askedFor,
        @Nullable String productId,
        @Nullable String productKind,
        @Nullable String customerId,
        @Nullable String clientName,
        @Nullable String identification,
        String applicantRole,
        @Nullable String applicantName,
        @Nullable String applicantIdentity,
        String state,
        int version,
        @Nullable UUID visit,
        @Nullable Long requestId) {}
