package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.adapter.persistence.json.StepContent;
import bo.comteco.postventa.adapter.persistence.json.StoredJson;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.RequestStore.CallRecord;
import bo.comteco.postventa.application.driven.RequestStore.Stored;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.domain.request.StepRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells a request again from its steps. */
final class StepReader {

    static final String COLUMNS = """
            request_id, seq, at, node, actor, act, outcome, effect, data, salt, payload_digest, idem_key, body_hash""";

    private final StoredJson json;

    StepReader(StoredJson json) {
        this.json = json;
    }

    static StepRow row(ResultSet rs) throws SQLException {
        return new StepRow(
                rs.getLong("request_id"),
                rs.getInt("seq"),
                Moments.read(rs, "at"),
                rs.getString("node"),
                rs.getString("actor"),
                rs.getString("act"),
                rs.getString("outcome"),
                rs.getObject("effect", Integer.class),
                rs.getString("data"),
                SaltedDigest.stored(rs.getBytes("salt"), rs.getBytes("payload_digest")),
                rs.getObject("idem_key", UUID.class),
                rs.getString("body_hash"));
    }

    /** The request of some steps, which are in order; nothing for none. */
    Optional<Stored> stored(List<StepRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        @Nullable Opening opening = null;
        var records = new ArrayList<StepRecord>(rows.size());
        var calls = new ArrayList<CallRecord>();
        for (var row : rows) {
            var content = content(row);
            opening = opening == null ? content.opening() : opening;
            records.add(Mapping.REQUESTS.step(row, content));
            call(row).ifPresent(call -> calls.add(new CallRecord(call, row.seq())));
        }
        if (opening == null) {
            throw new UnreadableRequest(rows.get(0).requestId(), rows.get(0).seq(), "it holds no opening", null);
        }
        return Optional.of(new Stored(new Snapshot(opening, records), calls));
    }

    private StepContent content(StepRow row) {
        if (row.data() == null) {
            throw new UnreadableRequest(row.requestId(), row.seq(), "its data was purged", null);
        }
        try {
            return json.readStep(row.data());
        } catch (RuntimeException e) {
            throw new UnreadableRequest(row.requestId(), row.seq(), "its data is not what is stored here", e);
        }
    }

    private static Optional<Call> call(StepRow row) {
        return row.idemKey() == null || row.bodyHash() == null
                ? Optional.empty()
                : Optional.of(new Call(row.idemKey(), row.bodyHash()));
    }
}
