package bo.comteco.postventa.adapter.persistence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A row of {@code parameter}.
 *
 * @param id in the order of recording; null before it is inserted
 */
@Table("parameter")
record ParameterRow(
        @Id @Nullable Long id,
        String name,
        String value,
        String unit,
        String source,
        LocalDate holdsFrom,
        @Nullable LocalDate holdsUntil,
        Instant recordedAt,
        String recordedBy) {}
