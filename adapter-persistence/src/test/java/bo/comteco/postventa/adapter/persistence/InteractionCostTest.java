package bo.comteco.postventa.adapter.persistence;

import static bo.comteco.postventa.adapter.persistence.PostgresCounter.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.domain.answer.Answers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an interaction at the counter costs the database: statements that are sent, and commits that are waited for. */
class InteractionCostTest {

    private static final int AN_INTERACTION = 4;
    private static final Map<String, Integer> LIMITS = Map.of("opening", 5, "result", 3);

    // PostgreSQL logs a number together with the 32 after it, and anew after a checkpoint.
    private static final int NUMBERS_LOGGED = 33;

    private static final String SEEN_BY_THE_DATABASE = """
            select sum(calls) from pg_stat_statements
            where toplevel and query !~* '^(begin|commit|rollback)' and query !~ 'pg_stat_statements'""";

    private final PostgresCounter counter = new PostgresCounter();
    private final Relocation relocation = Relocation.number(1, counter);
    private final Wal wal = new Wal(TestDatabase.jdbc());

    /** An instance that has been at work: it knows its parameters, and the log holds numbers to draw. */
    @BeforeEach
    void hasBeenAtWork() {
        Relocation.number(0, counter).isCarriedOut();
    }

    private Map<String, List<String>> statements() {
        var sent = new LinkedHashMap<String, List<String>>();
        relocation.interactions().forEach((name, work) -> sent.put(name, sent(work)));
        return sent;
    }

    private static List<String> sent(Runnable work) {
        return TestDatabase.statements().during(work);
    }

    private static int limit(String interaction) {
        return LIMITS.getOrDefault(interaction, AN_INTERACTION);
    }

    @Test
    void everyInteractionOfARelocationSendsFewStatements() {
        assertThat(statements())
                .allSatisfy((name, sent) -> assertThat(sent).as(name).hasSizeBetween(1, limit(name)));
    }

    @Test
    void everyInteractionOfARelocationIsOneCommit() {
        var commits = new LinkedHashMap<String, Integer>();
        relocation
                .interactions()
                .forEach((name, work) -> commits.put(name, wal.during(work).commits()));

        assertThat(commits)
                .hasSize(8)
                .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    @Test
    void theInteractionThatSeesPapersOfTheVisitKeepsToItsStatementsToo() {
        assertThat(statements().get("C.1"))
                .hasSize(AN_INTERACTION)
                .anyMatch(statement -> statement.startsWith("update visit set evidence"));
    }

    @Test
    void theDatabaseSeesTheSameStatements() {
        TestDatabase.jdbc().execute("create extension if not exists pg_stat_statements");
        TestDatabase.jdbc().queryForList("select pg_stat_statements_reset()");

        int sent = statements().values().stream().mapToInt(List::size).sum();

        assertThat(TestDatabase.jdbc().queryForObject(SEEN_BY_THE_DATABASE, Integer.class))
                .isEqualTo(sent);
    }

    @Test
    void aBookOfParametersThatGrewOldIsReadByOneInteractionAndServesTheNext() {
        var known = statements();
        var other = Relocation.number(2, counter);
        counter.clock().pass(PostgresCounter.PARAMETERS_KEPT);
        var anew = new LinkedHashMap<String, Integer>();
        other.interactions().forEach((name, work) -> anew.put(name, sent(work).size()));

        assertThat(anew.get("opening"))
                .isEqualTo(known.get("opening").size() + 1)
                .isLessThanOrEqualTo(limit("opening"));
        known.remove("opening");
        assertThat(known)
                .allSatisfy((name, sent) -> assertThat(anew.get(name)).as(name).isEqualTo(sent.size()));
    }

    @Test
    void numbersAreLoggedForManyOpeningsAtOnce() {
        var openings = wal.during(() -> {
            for (int i = 0; i < NUMBERS_LOGGED; i++) {
                Relocation.number(10 + i, counter).isOpenedAtAVisit();
            }
        });

        assertThat(openings.commits()).isEqualTo(2 * NUMBERS_LOGGED);
        assertThat(openings.drawn()).isBetween(1, 2);
    }

    @Test
    void aRepeatedCallIsAnsweredFromOneStatement() {
        relocation.comesToTheSummary();
        var call = Relocation.aCall();
        var first = relocation.answer("YES", Answers.none(), call);

        assertThat(sent(() -> assertThat(relocation.answer("YES", Answers.none(), call))
                        .isEqualTo(first)))
                .hasSize(1);
    }

    @Test
    void whatIsRefusedCommitsNothing() {
        relocation.comesToTheSummary();

        var refused = wal.during(() -> assertThat(relocation.answer("PERHAPS", Answers.none(), Relocation.aCall()))
                .isInstanceOf(RequestAnswer.Refused.class));

        assertThat(refused.commits()).isZero();
    }

    @Test
    void lookingCommitsNothing() {
        relocation.comesToTheSummary();

        assertThat(wal.during(relocation::looksAgain).commits()).isZero();
        assertThat(sent(relocation::looksAgain))
                .hasSize(2)
                .allMatch(sent -> sent.regionMatches(true, 0, "select", 0, 6));
        assertThat(wal.during(() -> counter.service().lookAtRequest().history(ADVISER, relocation.number()))
                        .commits())
                .isZero();
    }
}
