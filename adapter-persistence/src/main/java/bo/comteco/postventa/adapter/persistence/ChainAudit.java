package bo.comteco.postventa.adapter.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Verifies what is stored of requests against the heads of their chains, before and after a purge. */
public final class ChainAudit {

    // In one statement, hence of one moment: the request may be moving. Either side may be missing.
    private static final String RECORD = "select * from (select " + StepReader.COLUMNS
            + " from step where request_id = ?) as steps full join (select head from request where id = ?) as request"
            + " on true order by seq";

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
        return jdbc.query(RECORD, (ResultSetExtractor<Optional<String>>) ChainAudit::faultOf, number, number);
    }

    private static Optional<String> faultOf(ResultSet record) throws SQLException {
        var steps = new ArrayList<StepRow>();
        byte @Nullable [] head = null;
        while (record.next()) {
            head = record.getBytes("head");
            if (record.getObject("seq") != null) {
                steps.add(StepReader.row(record));
            }
        }
        var fault = faultOf(steps);
        boolean whole = head == null ? steps.isEmpty() : Arrays.equals(head, Chain.head(steps));
        return fault.isPresent() || whole ? fault : Optional.of("the steps do not lead to the head of the chain");
    }

    private static Optional<String> faultOf(List<StepRow> steps) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.seq() != i + 1) {
                return Optional.of("step " + (i + 1) + " is missing");
            }
            if (!step.payload().isOf(step.data())) {
                return Optional.of("the data of step " + step.seq() + " is not what was written");
            }
        }
        return Optional.empty();
    }
}
