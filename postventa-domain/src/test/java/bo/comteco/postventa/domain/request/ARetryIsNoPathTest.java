package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A retry that nobody decided is a scenario of its own, one a loop: rejected, yes again, paid. */
class ARetryIsNoPathTest {

    @Test
    void rejectedYesAgainPaid() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL).entered(Suspension.CANCEL_DEPOSIT);

        desk.choose("D.5", PayNow.YES).entered(Suspension.DEPOSIT, "DEP-2").paid(Suspension.BILL);
        desk.complete("D.7", Suspension.UNTIL_MAY)
                .entered(Suspension.ORDER)
                .complete("D.8")
                .complete("D.9");

        assertThat(desk.request().ending()).contains(Ending.ATTENDED);
        assertThat(desk.effects())
                .containsExactly(
                        "DEPOSIT UNDONE",
                        "BILL REFUSED",
                        "CANCEL_DEPOSIT STANDING",
                        "DEPOSIT STANDING",
                        "BILL STANDING",
                        "ORDER STANDING",
                        "MESSAGE OWED");
        assertThat(desk.request().trail()).contains(new Path.Edge("D.6.1", "PAID"));
    }

    @Test
    void expiredYesAgainRejectedNo() {
        var desk = Suspension.atTheCashDesk().reported(Suspension.BILL, EffectReport.expired());
        desk.choose("D.5", PayNow.YES).entered(Suspension.CANCEL_DEPOSIT).entered(Suspension.DEPOSIT);

        desk.rejected(Suspension.BILL).entered(Suspension.CANCEL_DEPOSIT).choose("D.5", PayNow.NO);

        assertThat(desk.node()).isEqualTo("D.7");
        assertThat(desk.effects()).doesNotContain("DEPOSIT STANDING", "DEPOSIT OWED");
    }

    @Test
    void noPathTakesAnEdgeTwice() {
        for (var path : Path.of(Suspension.PROCEDURE)) {
            assertThat(path.edges()).doesNotHaveDuplicates();
        }
    }

    @Test
    void thePathsTogetherTakeEveryEdge() {
        var taken = new HashSet<Path.Edge>();
        Path.of(Suspension.PROCEDURE).forEach(path -> taken.addAll(path.edges()));

        for (var node : Suspension.PROCEDURE.nodes()) {
            for (var outcome : node.kind().outcomes()) {
                assertThat(taken).contains(new Path.Edge(node.id(), outcome));
            }
        }
    }

    @Test
    void aLoopIsLeftByItsOtherOutcomeOnAPath() {
        assertThat(Path.of(Suspension.PROCEDURE))
                .extracting(Path::toString)
                .contains("D.1 MET > D.2 FITS > D.5 YES > D.6 > D.6.1 REJECTED > D.5 NO > D.7 > D.7/enter > D.8"
                        + " > D.8/notify > D.9 => ATTENDED");
        assertThat(Kind.DONE).isEqualTo("DONE");
    }
}
