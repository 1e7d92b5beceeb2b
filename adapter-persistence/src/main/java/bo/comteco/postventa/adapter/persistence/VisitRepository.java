package bo.comteco.postventa.adapter.persistence;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Visits, by Spring Data. */
interface VisitRepository extends Repository<VisitRow, UUID> {

    /** One statement is a transaction of its own: around it another would be two round trips more. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    Optional<VisitRow> findById(UUID id);

    /** Lays new evidence over what stands, in the row itself, so that two advisers' evidence is not lost. */
    @Modifying
    @Query("update visit set evidence = (evidence::jsonb || cast(:evidence as jsonb))::text where id = :id")
    int see(UUID id, String evidence);
}
