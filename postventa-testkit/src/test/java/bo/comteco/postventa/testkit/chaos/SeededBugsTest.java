package bo.comteco.postventa.testkit.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What {@link InterleavingsTest} would find, were it there: each bug is put in, and some seed shows it. */
class SeededBugsTest {

    /** No more than the build runs without a bug. */
    private static final int RUNS = 1_000;

    @Test
    void whatIsSentBeforeTheCommitIsFound() {
        finds(
                "sent before the commit",
                SentBeforeTheCommit::new,
                "what requests owe, or did|was entered 2 times|is VOID");
    }

    @Test
    void whatIsRepeatedWithoutAskingIsFound() {
        finds("repeated without asking", RepeatedWithoutAsking::new, "was entered 2 times");
    }

    @Test
    void aLeaseThatIsLostIsFound() {
        finds("lease lost", () -> new LeaseLost(Duration.ofSeconds(60)), "was entered 2 times");
    }

    @Test
    void aLeaseThatIsHandedOnTooEarlyIsFound() {
        finds("lease handed on too early", () -> new LeaseLost(Duration.ofSeconds(30)), "was entered 2 times");
    }

    @Test
    void whatIsNotGivenTimeToSettleIsFound() {
        finds("nothing settles", NothingSettles::new, "was entered 2 times");
    }

    @Test
    void aDoubtThatIsForgottenIsFound() {
        finds("doubt forgotten", DoubtForgotten::new, "is GIVEN_UP]|what is shown of");
    }

    private static void finds(String bug, Supplier<Twist> twist, String how) {
        try (var storms = new Storms()) {
            for (long seed = 1; seed <= RUNS; seed++) {
                var wrong = storms.happened(seed, twist.get()).wrong();
                if (wrong.isPresent()) {
                    var said = String.valueOf(wrong.get().getMessage());
                    System.out.printf(
                            "%s: found by %s%n", bug, said.lines().findFirst().orElse(""));
                    assertThat(said).containsPattern(how);
                    return;
                }
            }
        }
        throw new AssertionError(bug + " was not found in " + RUNS + " interleavings");
    }
}
