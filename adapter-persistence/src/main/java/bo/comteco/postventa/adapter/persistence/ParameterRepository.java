package bo.comteco.postventa.adapter.persistence;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Parameters, by Spring Data. Nothing is ever changed. */
interface ParameterRepository extends Repository<ParameterRow, Long> {

    List<ParameterRow> findAllByOrderById();
}
