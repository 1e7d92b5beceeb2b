package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.application.driven.NoticeNews;
import bo.comteco.postventa.application.driven.NoticeProgress;
import bo.comteco.postventa.application.driven.SentNotices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;

/** The record of sent notices in PostgreSQL; each call is one statement. */
final class PostgresSentNotices implements SentNotices {

    private static final String BEGIN =
            "insert into notice (key, status, at) values (:key, 'BEGUN', :at) on conflict (key) do nothing";

    private static final String TAKE_BACK = "delete from notice where key = :key and wamid is null";

    private static final String HEAR = """
            update notice set wamid = coalesce(wamid, :wamid),
                status = case when status in (:earlier) then :status else status end,
                at = case when status in (:earlier) then :at else at end
            where key = coalesce(
                (select key from notice where key = :key::text),
                (select key from notice where wamid = :wamid limit 1))""";

    private static final String FIND = "select key, wamid, status, at from notice where key = :key";

    private final NamedParameterJdbcOperations jdbc;

    PostgresSentNotices(NamedParameterJdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean begin(String key, Instant at) {
        return jdbc.update(BEGIN, keyed(key).addValue("at", Moments.column(at))) == 1;
    }

    @Override
    public void takeBack(String key) {
        jdbc.update(TAKE_BACK, keyed(key));
    }

    @Override
    public void hear(NoticeNews news) {
        // A list in SQL may not be empty: nothing has this status.
        var earlier = Stream.concat(
                        Stream.of("-"), news.progress().earlier().stream().map(NoticeProgress::name))
                .toList();
        jdbc.update(
                HEAR,
                new MapSqlParameterSource()
                        .addValue("key", news.key())
                        .addValue("wamid", news.number())
                        .addValue("earlier", earlier)
                        .addValue("status", news.progress().name())
                        .addValue("at", Moments.column(news.at())));
    }

    @Override
    public Optional<SentNotice> find(String key) {
        return jdbc.query(FIND, keyed(key), PostgresSentNotices::read).stream().findFirst();
    }

    private static MapSqlParameterSource keyed(String key) {
        return new MapSqlParameterSource().addValue("key", key);
    }

    private static SentNotice read(ResultSet row, int number) throws SQLException {
        return new SentNotice(
                row.getString("key"),
                row.getString("wamid"),
                NoticeProgress.valueOf(row.getString("status")),
                Moments.read(row, "at"));
    }
}
