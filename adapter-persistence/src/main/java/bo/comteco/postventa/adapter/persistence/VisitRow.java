package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** A row of {@code visit}. */
@Table("visit")
record VisitRow(
        @Id UUID id,
        String customerId,
        String customerKind,
        String customerName,
        String identification,
        @Nullable String telephone,
        String applicantRole,
        String applicantName,
        @Nullable String applicantIdentity,
        String office,
        String adviser,
        Instant at,
        String evidence) {}
