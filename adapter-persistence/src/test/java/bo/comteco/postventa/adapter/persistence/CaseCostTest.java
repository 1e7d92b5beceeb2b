package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a whole relocation leaves behind, in the log and in the tables, beyond the bytes of its answers and facts. */
class CaseCostTest {

    private static final long WAL_BEYOND_ANSWERS = 7_500;
    private static final long DATABASE_BEYOND_ANSWERS = 3_500;

    private static final List<String> TABLES =
            List.of("request", "step", "effect", "client", "visit", "tally_delta", "tally");

    private static final String ANSWERS = "select coalesce(sum(octet_length(data)), 0) from step";

    private final JdbcTemplate jdbc = TestDatabase.jdbc();
    private final PostgresCounter counter = new PostgresCounter();
    private final Wal wal = new Wal(jdbc);

    private void carryOut(int from, int count) {
        for (int i = from; i < from + count; i++) {
            Relocation.number(i, counter).isCarriedOut();
        }
    }

    private long answers() {
        return jdbc.queryForObject(ANSWERS, Long.class);
    }

    private long rows(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }

    /** The size of tables and indexes without what updates and deletions left, and with the indicator folded. */
    private long packed() {
        TestDatabase.bean(TallyFold.class).all();
        jdbc.execute("vacuum full " + String.join(", ", TABLES));
        return TABLES.stream()
                .mapToLong(table -> jdbc.queryForObject("select pg_total_relation_size(?)", Long.class, table))
                .sum();
    }

    private static void print(String what, Object... numbers) {
        System.out.printf(Locale.ROOT, "A relocation: " + what + "%n", numbers);
    }

    @Test
    void aCaseIsFewRows() {
        carryOut(1, 1);

        print("%s", TABLES.stream().map(table -> table + " " + rows(table)).collect(Collectors.joining(", ")));
        assertThat(rows("request")).isEqualTo(1);
        assertThat(rows("step")).isLessThanOrEqualTo(16);
        assertThat(rows("effect")).isZero();
        assertThat(rows("tally_delta")).isEqualTo(2);
    }

    @Test
    void aCaseLogsLittleMoreThanItsAnswers() {
        int cases = 50;
        carryOut(0, 1);
        jdbc.execute("checkpoint");
        var first = wal.during(() -> carryOut(1, 1));
        long before = answers();

        var rest = wal.during(() -> carryOut(2, cases));

        long answers = (answers() - before) / cases;
        print(
                "%d bytes of WAL in %d records, %d of them answers and facts",
                rest.bytes() / cases, rest.records() / cases, answers);
        print("%d bytes of page images more when it comes first after a checkpoint", first.images());
        assertThat(rest.bytes() / cases - answers).isPositive().isLessThanOrEqualTo(WAL_BEYOND_ANSWERS);
    }

    @Test
    void aCaseKeepsLittleMoreThanItsAnswers() {
        int cases = 200;
        carryOut(0, 40);
        long answersBefore = answers();
        long before = packed();

        carryOut(40, cases);

        long answers = (answers() - answersBefore) / cases;
        long kept = (packed() - before) / cases;
        print("%d bytes of database, %d of them answers and facts", kept, answers);
        assertThat(kept - answers).isPositive().isLessThanOrEqualTo(DATABASE_BEYOND_ANSWERS);
    }
}
