package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.adapter.persistence.json.StoredJson;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.visit.Visit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;

/** Visits in PostgreSQL. */
final class PostgresVisitStore implements VisitStore {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final VisitRepository visits;
    private final JdbcAggregateTemplate rows;
    private final StoredJson json;

    PostgresVisitStore(VisitRepository visits, JdbcAggregateTemplate rows, StoredJson json) {
        this.visits = visits;
        this.rows = rows;
        this.json = json;
    }

    @Override
    public String newId() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void add(Visit visit) {
        rows.insert(Mapping.VISITS.row(visit, json));
    }

    @Override
    public Optional<Visit> find(String id) {
        // Whatever is no id of ours is no visit of ours.
        return ID.matcher(id).matches()
                ? visits.findById(UUID.fromString(id)).map(row -> Mapping.VISITS.visit(row, json))
                : Optional.empty();
    }

    @Override
    public void see(String visit, Answers evidence) {
        if (visits.see(UUID.fromString(visit), json.write(evidence)) != 1) {
            throw new IllegalStateException("there is no visit " + visit);
        }
    }
}
