package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.request.Orders.Agreed;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import org.junit.jupiter.api.Test;

/** Reaching a node again supersedes from there and undoes what was entered since; until then the adviser may go back. */
class ANodeStandsOnceOnTheTrailTest {

    @Test
    void aRejectedPaymentLeadsBackToItsQuestionAndUndoesTheDeposit() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL);

        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.trail()).containsExactly("D.1", "D.2");
        assertThat(desk.effects()).containsExactly("DEPOSIT STANDING", "BILL REFUSED", "CANCEL_DEPOSIT OWED");
        assertThat(desk.request().notice().orElseThrow().key()).isEqualTo("effect.failed.REJECTED");
        assertThat(desk.entered(Suspension.CANCEL_DEPOSIT).effects()).contains("DEPOSIT UNDONE");
    }

    @Test
    void anExpiredOneDoesTheSame() {
        var desk = Suspension.atTheCashDesk().reported(Suspension.BILL, EffectReport.expired());

        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.effects()).containsExactly("DEPOSIT STANDING", "BILL REFUSED", "CANCEL_DEPOSIT OWED");
    }

    @Test
    void theNextDepositIsOfTheAmountAccruedByThen() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL).later().says(Suspension.ACCRUED, Money.of(55));

        desk.choose("D.5", PayNow.YES).entered(Suspension.CANCEL_DEPOSIT);

        assertThat(desk.due(Suspension.DEPOSIT).content().money("amount")).isEqualTo(Money.of(55));
    }

    @Test
    void anAnswerGivenAgainStandsOnceWithItsNewOutcome() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL).choose("D.5", PayNow.NO);

        assertThat(desk.request().trail())
                .filteredOn(edge -> edge.node().equals("D.5"))
                .containsExactly(new Path.Edge("D.5", "NO"));
    }

    @Test
    void theAdviserGoesBackToAnyLiveQuestion() {
        var desk = Orders.opened().complete("B.1", Orders.HERE).complete("B.3", Orders.PLAN);
        assertThat(desk.request().questionsPassed()).extracting(Node::id).containsExactly("B.1", "B.3");

        desk.goesBack("B.1");

        assertThat(desk.node()).isEqualTo("B.1");
        assertThat(desk.trail()).isEmpty();
        assertThat(desk.request().proposal()).isEqualTo(Orders.HERE);
        desk.complete("B.1", Orders.HERE);
        assertThat(desk.request().proposal()).isEqualTo(Orders.PLAN);
        desk.complete("B.3", Orders.PLAN);
        assertThat(desk.trail()).containsExactly("B.1", "B.2", "B.3");
    }

    @Test
    void whatWasSupersededIsKeptInTheRecord() {
        var desk = Orders.opened().complete("B.1", Orders.HERE).goesBack("B.1");

        assertThat(desk.request().snapshot().records())
                .extracting(StepRecord::act)
                .containsExactly(Act.OPENED, Act.COMPLETED, Act.FOUND, Act.DECIDED, Act.FOUND, Act.WENT_BACK);
        assertThat(desk.request().known(desk.now()).answers().isEmpty()).isTrue();
    }

    @Test
    void nobodyGoesBackToWhereNobodyWasAskedNorToWhereTheRequestStands() {
        var desk = Suspension.admitted();

        for (var node : new String[] {"D.1", "D.2", "D.5", "D.7", "X.9"}) {
            assertThat(desk.refusal((request, at) -> request.goBack(node, "a", at)))
                    .isEqualTo(new Refusal.NotOnTrail(node));
        }
    }

    @Test
    void fromAFindThatWaitsForItsSystemTheAdviserMayGoBack() {
        var desk = Orders.opened().silent(Orders.COVERAGE).complete("B.1", Orders.HERE);
        assertThat(desk.node()).isEqualTo("B.2");

        assertThat(desk.goesBack("B.1").node()).isEqualTo("B.1");
    }

    @Test
    void onceSomethingIsOwedOrStandsNobodyGoesBack() {
        assertEntered(Orders.confirmed(), "B.3");
        assertEntered(Orders.confirmed().entered(Orders.ORDER), "B.3");
        assertEntered(Orders.entered(), "B.4");
        assertEntered(Suspension.ordered(), "D.7");
    }

    @Test
    void onceItIsUndoneTheAdviserMayGoBackAgain() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL).choose("D.5", PayNow.NO);

        assertThat(desk.goesBack("D.5").node()).isEqualTo("D.5");
    }

    @Test
    void whatDriftsKeepsTheAdviserFromGoingBack() {
        var desk = Suspension.atTheCashDesk()
                .later()
                .says(Suspension.STATE, "active, moved")
                .paid(Suspension.BILL);
        desk.choose("D.5", PayNow.NO);

        assertEntered(desk, "D.5");
    }

    private static void assertEntered(Desk desk, String node) {
        assertThat(desk.refusal((request, at) -> request.goBack(node, "a", at)))
                .isEqualTo(new Refusal.AlreadyEntered(node, SystemName.SMARTFLEX));
    }

    @Test
    void twoWaysToOneQuestionAreTheSameQuestion() {
        var desk = Orders.confirmed().refused(Orders.ORDER).choose("B.4", Agreed.YES);

        assertThat(desk.request().trail())
                .filteredOn(edge -> edge.node().equals("B.4"))
                .hasSize(1);
    }
}
