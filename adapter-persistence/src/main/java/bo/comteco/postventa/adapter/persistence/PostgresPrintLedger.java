package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.Printing;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The ledger of what was printed in PostgreSQL; each call is one statement. */
final class PostgresPrintLedger implements PrintLedger {

    private static final String RECORD = """
            insert into printing (id, body_hash, request_id, document, title, issued, number, at, printed_by, office,
                originals, copies)
            values (:id, :hash, :request, :document, :title, :issued, :number, :at, :by, :office,
                string_to_array(:originals, e'\\n'), string_to_array(:copies, e'\\n'))
            on conflict do nothing""";

    private static final String NOTE = """
            insert into paper_note (printing_id, kind, text, at, recorded_at, recorded_by)
            select id, :kind, :text, :at, :recordedAt, :recordedBy from printing where id = :id""";

    private static final String SELECT = """
            select p.*, n.kind, n.text, n.at as noted_at, n.recorded_at, n.recorded_by
            from printing p left join paper_note n on n.printing_id = p.id
            """;

    private static final String FIND = SELECT + "where p.id = :id order by n.id";

    private static final String OF_REQUEST = SELECT + "where p.request_id = :request order by p.at, p.id, n.id";

    /** What a note says that was purged; that it was noted, when and by whom stays. */
    private static final String PURGED = "(eliminado)";

    private static final String BETWEEN = "\n";

    private final NamedParameterJdbcOperations jdbc;

    PostgresPrintLedger(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean record(Printing printing) {
        return jdbc.update(
                        RECORD,
                        new MapSqlParameterSource()
                                .addValue("id", printing.id())
                                .addValue("hash", printing.bodyHash())
                                .addValue("request", printing.request())
                                .addValue("document", printing.document())
                                .addValue("title", printing.title())
                                .addValue("issued", Moments.column(printing.issuedAt()))
                                .addValue("number", printing.number())
                                .addValue("at", Moments.column(printing.at()))
                                .addValue("by", printing.by())
                                .addValue("office", printing.office())
                                .addValue("originals", String.join(BETWEEN, printing.originals()))
                                .addValue("copies", String.join(BETWEEN, printing.copies())))
                == 1;
    }

    @Override
    public void note(UUID printing, PaperNote note) {
        int noted = jdbc.update(
                NOTE,
                new MapSqlParameterSource()
                        .addValue("id", printing)
                        .addValue("kind", note.kind().name())
                        .addValue("text", note.text())
                        .addValue("at", Moments.column(note.at()))
                        .addValue("recordedAt", Moments.column(note.recordedAt()))
                        .addValue("recordedBy", note.recordedBy()));
        if (noted != 1) {
            throw new IllegalStateException("there is no printing " + printing);
        }
    }

    @Override
    public Optional<Printing> find(UUID id) {
        return read(FIND, new MapSqlParameterSource().addValue("id", id)).stream()
                .findFirst();
    }

    @Override
    public List<Printing> of(long request) {
        return read(OF_REQUEST, new MapSqlParameterSource().addValue("request", request));
    }

    private List<Printing> read(String sql, MapSqlParameterSource parameters) {
        Map<UUID, Printing> printings = new LinkedHashMap<>();
        jdbc.query(sql, parameters, (ResultSet row) -> {
            var id = row.getObject("id", UUID.class);
            var printing = printings.containsKey(id) ? printings.get(id) : printing(id, row);
            printings.put(id, row.getString("kind") == null ? printing : printing.with(note(row)));
        });
        return List.copyOf(printings.values());
    }

    private static Printing printing(UUID id, ResultSet row) throws SQLException {
        return new Printing(
                id,
                row.getString("body_hash"),
                row.getLong("request_id"),
                row.getString("document"),
                row.getString("title"),
                Moments.read(row, "issued"),
                row.getInt("number"),
                Moments.read(row, "at"),
                row.getString("printed_by"),
                row.getString("office"),
                texts(row.getArray("originals")),
                texts(row.getArray("copies")),
                List.of());
    }

    private static PaperNote note(ResultSet row) throws SQLException {
        return new PaperNote(
                PaperNote.Kind.valueOf(row.getString("kind")),
                Objects.requireNonNullElse(row.getString("text"), PURGED),
                Moments.read(row, "noted_at"),
                Moments.read(row, "recorded_at"),
                row.getString("recorded_by"));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
