package bo.comteco.postventa.adapter.persistence;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Parameters, by Spring Data. Nothing is ever changed. */
interface ParameterRepository extends Repository<ParameterRow, Long> {

    List<ParameterRow> findAllByOrderById();

    long count();

    ParameterRow save(ParameterRow row);

    List<ParameterRow> saveAll(Iterable<ParameterRow> rows);

    /** Lets others read, and nobody add, until the transaction ends. */
    @Modifying
    @Query("lock table parameter in share row exclusive mode")
    void lock();
}
