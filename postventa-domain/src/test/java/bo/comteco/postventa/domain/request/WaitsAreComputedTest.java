package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import bo.comteco.postventa.domain.walk.ParametersOf;
import bo.comteco.postventa.domain.walk.Subjects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Facts, else an owed effect, else a person; none when ended. An assessment takes attestations while facts are missing. */
class WaitsAreComputedTest {

    @Test
    void forFactsBeforeAnythingElse() {
        var desk = Orders.opened().silent(Orders.COVERAGE).complete("B.1", Orders.HERE);

        assertThat(desk.request().waiting()).isEqualTo(new Waiting.ForFacts(Set.of(SystemName.QGIS)));
    }

    @Test
    void forAPersonWhereOneIsAsked() {
        assertThat(Suspension.opened().request().waiting()).isEqualTo(new Waiting.ForPerson());
        assertThat(Suspension.admitted().request().waiting()).isEqualTo(new Waiting.ForPerson());
    }

    @Test
    void forTheEffectThatIsOwed() {
        var desk = Suspension.admitted().choose("D.5", PayNow.YES);

        assertThat(desk.request().waiting())
                .isEqualTo(new Waiting.ForEffect(
                        SystemName.SMARTFLEX, desk.due(Suspension.DEPOSIT).key()));
    }

    @Test
    void forAnUndoingThatHoldsUpTheNextEntry() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL);
        assertThat(desk.request().waiting()).isEqualTo(new Waiting.ForPerson());

        desk.choose("D.5", PayNow.YES);

        assertThat(desk.request().waiting())
                .isEqualTo(new Waiting.ForEffect(
                        SystemName.SMARTFLEX,
                        desk.due(Suspension.CANCEL_DEPOSIT).key()));
    }

    @Test
    void forNothingWhenEndedThoughSomethingIsStillToBeSent() {
        var desk = Suspension.ordered().complete("D.8").complete("D.9");

        assertThat(desk.request().due()).isNotEmpty();
        assertThat(desk.request().needs()).isEmpty();
        assertThat(desk.request().waiting()).isEqualTo(new Waiting.ForNothing());
    }

    @Test
    void aPersonsNodeWithMissingFactsIsNotCompleted() {
        var desk = Suspension.opened().silent(Suspension.MONTH_DUE).complete("D.1", Suspension.NOTE);

        assertThat(desk.refusal("D.5", "YES", Answers.none()))
                .isEqualTo(new Refusal.StillWaiting("D.5", Set.of(SystemName.SMARTFLEX)));
    }

    @Test
    void anAssessmentTakesAttestationsWhileFactsAreMissingAndGoesOnWhenTheyCome() {
        var desk = Suspension.opened();
        var waiting = Desk.open(Suspension.PROCEDURE, Subjects.aHolder(), ParametersOf.values())
                .complete("D.1", Suspension.NOTE);
        assertThat(waiting.node()).isEqualTo("D.1");
        assertThat(waiting.request().waiting()).isEqualTo(new Waiting.ForFacts(Set.of(SystemName.SMARTFLEX)));
        assertThat(waiting.request().proposal()).isEqualTo(Suspension.NOTE);
        assertThat(waiting.request().assessment(waiting.now()).orElseThrow().pending())
                .hasSize(1);

        waiting.says(Suspension.HOLDER, "CU-100").says(Suspension.STATE, "active");
        waiting.says(Suspension.MONTH_DUE, Money.of(100)).answered();

        assertThat(waiting.node()).isEqualTo("D.5");
        assertThat(waiting.trail())
                .isEqualTo(desk.complete("D.1", Suspension.NOTE).trail());
    }

    @Test
    void whenFactsComeButNobodyAttestedItWaitsForAPerson() {
        assertThat(Suspension.opened().node()).isEqualTo("D.1");
    }
}
