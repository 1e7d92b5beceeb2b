package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.domain.evidence.EvidenceKind;
import bo.comteco.postventa.domain.evidence.FileName;
import bo.comteco.postventa.domain.evidence.FileType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The files of visits in PostgreSQL; each call is one statement. */
final class PostgresEvidenceFiles implements EvidenceFiles {

    private static final String ADD = """
            insert into evidence (id, body_hash, visit, request_id, kind, name, type, size, sha256, at, brought_by,
                kept_until, content)
            values (:id, :hash, :visit, :request, :kind, :name, :type, :size, :sha256, :at, :by, :keptUntil, :content)
            on conflict do nothing""";

    private static final String SELECT = """
            select id, body_hash, visit, request_id, kind, name, type, size, sha256, at, brought_by, kept_until, removed
            from evidence
            """;

    private static final String FIND = SELECT + "where id = :id";

    private static final String OF_VISIT = SELECT + "where visit = :visit order by at, id";

    private static final String CONTENT = "select content from evidence where id = :id and content is not null";

    private static final String REMOVE = """
            update evidence set content = null, removed = :at,
                name = 'documento' || coalesce(substring(name from '\\.[a-z]+$'), '')
            where id = any (array(
                select id from evidence where kept_until < :before and content is not null
                order by kept_until limit :limit for update skip locked))""";

    private final NamedParameterJdbcOperations jdbc;

    PostgresEvidenceFiles(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean add(EvidenceFile file, FileContent content) {
        return jdbc.update(
                        ADD,
                        new MapSqlParameterSource()
                                .addValue("id", file.id())
                                .addValue("hash", file.bodyHash())
                                .addValue("visit", UUID.fromString(file.visit()))
                                .addValue("request", file.request())
                                .addValue("kind", file.kind().name())
                                .addValue("name", file.name().value())
                                .addValue("type", file.type().name())
                                .addValue("size", file.size())
                                .addValue("sha256", file.sha256())
                                .addValue("at", Moments.column(file.at()))
                                .addValue("by", file.by())
                                .addValue("keptUntil", file.keptUntil())
                                .addValue("content", content.bytes()))
                == 1;
    }

    @Override
    public Optional<EvidenceFile> find(UUID id) {
        return jdbc.query(FIND, new MapSqlParameterSource("id", id), PostgresEvidenceFiles::file).stream()
                .findFirst();
    }

    @Override
    public List<EvidenceFile> of(String visit) {
        return jdbc.query(
                OF_VISIT, new MapSqlParameterSource("visit", UUID.fromString(visit)), PostgresEvidenceFiles::file);
    }

    @Override
    public Optional<FileContent> content(UUID id) {
        return jdbc
                .query(
                        CONTENT,
                        new MapSqlParameterSource("id", id),
                        (row, number) -> new FileContent(Objects.requireNonNull(row.getBytes("content"))))
                .stream()
                .findFirst();
    }

    @Override
    public int remove(LocalDate before, Instant at, int limit) {
        return jdbc.update(
                REMOVE,
                new MapSqlParameterSource()
                        .addValue("before", before)
                        .addValue("at", Moments.column(at))
                        .addValue("limit", limit));
    }

    private static EvidenceFile file(ResultSet row, int number) throws SQLException {
        return new EvidenceFile(
                row.getObject("id", UUID.class),
                row.getString("body_hash"),
                row.getObject("visit", UUID.class).toString(),
                row.getObject("request_id", Long.class),
                EvidenceKind.valueOf(row.getString("kind")),
                new FileName(row.getString("name")),
                FileType.valueOf(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                Moments.read(row, "at"),
                row.getString("brought_by"),
                row.getObject("kept_until", LocalDate.class),
                Moments.readOrNull(row, "removed"));
    }
}
