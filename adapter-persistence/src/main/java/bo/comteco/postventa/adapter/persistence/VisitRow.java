package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/** A row of {@code visit}. Columns are named where a name derived in Turkish would have an I without its dot. */
@Table("visit")
record VisitRow(
        @Id UUID id,
        @Column("customer_id") String customerId,
        String customerKind,
        String customerName,
        String identification,
        @Nullable String telephone,
        String applicantRole,
        String applicantName,
        @Column("applicant_identity") @Nullable String applicantIdentity,
        String office,
        String adviser,
        Instant at,
        String evidence) {}
