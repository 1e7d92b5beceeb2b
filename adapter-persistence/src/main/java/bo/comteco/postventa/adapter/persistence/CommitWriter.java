package bo.comteco.postventa.adapter.persistence;

import java.sql.Connection;
import java.sql.SQLException;

/** Writes the rows of a commit in one round trip. */
final class CommitWriter {

    private final CommitSql sql = new CommitSql();

    /**
     * Writes them.
     *
     * @return whether the request still had the version before; when not, the transaction must be undone
     */
    boolean write(Connection connection, CommitRows rows) throws SQLException {
        try (var statement = connection.prepareStatement(sql.text(rows))) {
            var binding = new Binding(statement);
            if (rows.versionBefore() == 0) {
                open(rows, binding);
            } else {
                move(rows, binding);
            }
            append(rows, binding);
            statement.execute();
            return statement.getUpdateCount() == 1;
        }
    }

    private static void open(CommitRows rows, Binding binding) throws SQLException {
        var request = rows.request();
        binding.add(request.customerId()).add(request.customerName()).add(request.customerIdentity());
        binding.add(request.id())
                .add(request.version())
                .add(request.edition())
                .add(request.procedure())
                .add(request.node())
                .add(request.waits())
                .add(request.ending())
                .add(request.office())
                .add(request.adviser())
                .add(request.customerId())
                .add(request.productId())
                .add(request.changes())
                .add(request.visit())
                .add(request.openKey())
                .add(Chain.head(rows.steps()))
                .add(request.opened())
                .add(request.touched())
                .add(request.ended())
                .add(request.touchedOn())
                .add(request.promises());
    }

    private static void move(CommitRows rows, Binding binding) throws SQLException {
        var request = rows.request();
        binding.add(request.version())
                .add(request.node())
                .add(request.waits())
                .add(request.ending())
                .add(request.office())
                .add(request.adviser());
        for (var step : rows.steps()) {
            binding.add(Chain.link(step));
        }
        binding.add(request.touched())
                .add(request.ended())
                .add(request.touchedOn())
                .add(request.promises())
                .add(request.id())
                .add(rows.versionBefore());
    }

    private static void append(CommitRows rows, Binding binding) throws SQLException {
        if (!rows.settled().isEmpty()) {
            binding.add(rows.request().id()).add(rows.settled());
        }
        for (var effect : rows.owed()) {
            owe(effect, binding);
        }
        if (rows.resume() != null) {
            owe(rows.resume(), binding);
        }
        if (rows.tally() != null) {
            tally(rows.tally(), binding);
        }
        for (var step : rows.steps()) {
            append(step, binding);
        }
    }

    private static void owe(EffectRow effect, Binding binding) throws SQLException {
        binding.add(effect.requestId()).add(effect.seq()).add(effect.kind()).add(effect.due());
    }

    private static void tally(TallyRow tally, Binding binding) throws SQLException {
        binding.add(tally.day())
                .add(tally.office())
                .add(tally.procedure())
                .add(tally.adviser())
                .add(tally.total())
                .add(tally.attended())
                .add(tally.inTime())
                .add(tally.refused());
    }

    private static void append(StepRow step, Binding binding) throws SQLException {
        binding.add(step.requestId())
                .add(step.seq())
                .add(step.at())
                .add(step.node())
                .add(step.actor())
                .add(step.act())
                .add(step.outcome())
                .addInteger(step.effect())
                .add(step.data())
                .add(step.payload().salt())
                .add(step.payload().digest())
                .add(step.idemKey())
                .add(step.bodyHash());
    }
}
