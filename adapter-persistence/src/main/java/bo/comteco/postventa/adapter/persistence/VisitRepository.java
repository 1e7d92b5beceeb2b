package bo.comteco.postventa.adapter.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Visits, by Spring Data. */
interface VisitRepository extends Repository<VisitRow, UUID> {

    Optional<VisitRow> findById(UUID id);

    /** Lays new evidence over what stands, in the row itself, so that two advisers' evidence is not lost. */
    @Modifying
    @Query("update visit set evidence = (evidence::jsonb || cast(:evidence as jsonb))::text where id = :id")
    int see(UUID id, String evidence);
}
