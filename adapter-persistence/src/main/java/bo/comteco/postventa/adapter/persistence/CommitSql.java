package bo.comteco.postventa.adapter.persistence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text of a commit: two statements that go to the database in one round trip. The first writes the request's row, the
 * second appends the steps, and with them what is owed, what is owed no longer and the indicator's delta. Texts are few
 * and equal for equal shapes, so that driver and database prepare each once a connection.
 */
final class CommitSql {

    private static final String OPEN = """
            with named as (
                insert into client (customer_id, name, identity) values (?, ?, ?)
                on conflict (customer_id) do update set name = excluded.name, identity = excluded.identity
                where (client.name, client.identity) is distinct from (excluded.name, excluded.identity))
            insert into request (id, version, edition, procedure, node, waits, ending, office, adviser, customer_id,
                product_id, changes, visit, open_key, head, opened, touched, ended, touched_on, promises)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String MOVE = """
            update request set version = ?, node = ?, waits = ?, ending = ?, office = ?, adviser = ?, head = %s,
                touched = ?, ended = coalesce(ended, ?), touched_on = ?, promises = ?
            where id = ? and version = ?""";

    private static final String STEPS = """
            insert into step (request_id, seq, at, node, actor, act, outcome, effect, data, salt, payload_digest,
                idem_key, body_hash)
            values\s""";
    private static final String STEP = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String SETTLED = "settled as (delete from effect where request_id = ? and seq = any (?))";
    private static final String OWED = "owed as (insert into effect (request_id, seq, kind, due, attempts) values %s)";
    private static final String EFFECT = "(?, ?, ?, ?, 1)";
    private static final String RESUMED = """
            resumed as (
                insert into effect (request_id, seq, kind, due, attempts) values (?, ?, ?, ?, 1)
                on conflict (request_id, seq) do update set due = least(effect.due, excluded.due))""";
    private static final String TALLIED = """
            tallied as (
                insert into tally_delta (day, office, procedure, adviser, total, attended, in_time, refused)
                values (?, ?, ?, ?, ?, ?, ?, ?))""";

    private final Map<Shape, String> texts = new ConcurrentHashMap<>();

    private record Shape(boolean opens, int steps, int owed, boolean settles, boolean resumes, boolean tallies) {

        static Shape of(CommitRows rows) {
            return new Shape(
                    rows.versionBefore() == 0,
                    rows.steps().size(),
                    rows.owed().size(),
                    !rows.settled().isEmpty(),
                    rows.resume() != null,
                    rows.tally() != null);
        }
    }

    /** The text for some rows; its parameters in the order in which {@link CommitWriter} gives them. */
    String text(CommitRows rows) {
        return texts.computeIfAbsent(Shape.of(rows), CommitSql::text);
    }

    private static String text(Shape shape) {
        var parts = new ArrayList<String>();
        if (shape.settles()) {
            parts.add(SETTLED);
        }
        if (shape.owed() > 0) {
            parts.add(OWED.formatted(times(shape.owed(), EFFECT)));
        }
        if (shape.resumes()) {
            parts.add(RESUMED);
        }
        if (shape.tallies()) {
            parts.add(TALLIED);
        }
        var with = parts.isEmpty() ? "" : "with " + String.join(", ", parts) + " ";
        var first = shape.opens() ? OPEN : MOVE.formatted(head(shape.steps()));
        return first + "; " + with + STEPS + times(shape.steps(), STEP);
    }

    /** The chain goes on from the head that stands in the row, a link a step. */
    private static String head(int steps) {
        return "sha256(".repeat(steps) + "head" + " || ?)".repeat(steps);
    }

    private static String times(int count, String part) {
        return String.join(", ", Collections.nCopies(count, part));
    }
}
