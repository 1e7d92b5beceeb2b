package bo.comteco.postventa.adapter.persistence;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcOperations;

/** Verifies what is stored of requests against the heads of their chains, before and after a purge. */
public final class ChainAudit {

    private static final String STEPS = "select " + StepReader.COLUMNS + " from step where request_id = ? order by seq";
    private static final String HEAD = "select head from request where id = ?";

    private final JdbcOperations jdbc;

    ChainAudit(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is wrong with a stored request.
     *
     * @return nothing where everything is as it was written, or was purged; also where no such request is stored
     */
    public Optional<String> fault(long number) {
        var steps = jdbc.query(STEPS, (rs, row) -> StepReader.row(rs), number);
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.seq() != i + 1) {
                return Optional.of("step " + (i + 1) + " is missing");
            }
            if (!step.payload().isOf(step.data())) {
                return Optional.of("the data of step " + step.seq() + " is not what was written");
            }
        }
        var heads = jdbc.query(HEAD, (rs, row) -> rs.getBytes(1), number);
        boolean whole = heads.isEmpty() ? steps.isEmpty() : Arrays.equals(heads.get(0), Chain.head(steps));
        return whole ? Optional.empty() : Optional.of("the steps do not lead to the head of the chain");
    }
}
