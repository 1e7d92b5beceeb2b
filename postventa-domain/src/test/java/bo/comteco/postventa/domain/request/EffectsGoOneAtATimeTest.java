package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.OwedEffect;
import bo.comteco.postventa.domain.request.Orders.Agreed;
import org.junit.jupiter.api.Test;

/** One effect after the other, each with what earlier ones came to; one marked afterwards stands outside the order. */
class EffectsGoOneAtATimeTest {

    @Test
    void theNextOneHasItsTurnWhenTheOneBeforeStands() {
        var desk = Orders.confirmed();
        assertThat(desk.effects()).containsExactly("ORDER OWED", "SERVICE QUEUED", "LAST QUEUED", "BILL QUEUED");

        desk.entered(Orders.ORDER, "O-1");
        assertThat(desk.effects()).containsExactly("ORDER STANDING", "SERVICE OWED", "LAST QUEUED", "BILL QUEUED");
        assertThat(desk.node()).isEqualTo("B.4/enter");
    }

    @Test
    void itsContentIsMadeOfWhatEarlierOnesCameTo() {
        var desk = Orders.confirmed();
        assertThat(desk.due(Orders.ORDER).content())
                .isEqualTo(Answers.none()
                        .with("position", "aquí")
                        .with("plan", "P-1")
                        .with("price", Money.of(30)));

        desk.entered(Orders.ORDER, "O-1");
        assertThat(desk.due(Orders.SERVICE).content()).isEqualTo(Answers.none().with("order", "O-1"));
        desk.entered(Orders.SERVICE, "S-2");
        assertThat(desk.due(Orders.LAST).content()).isEqualTo(Answers.none().with("service", "S-2"));
    }

    @Test
    void theRequestGoesOnWhenAllThatItWaitsForStands() {
        var desk = Orders.entered();

        assertThat(desk.node()).isEqualTo("B.5");
        assertThat(desk.effects()).containsExactly("ORDER STANDING", "SERVICE STANDING", "LAST STANDING", "BILL OWED");
        assertThat(desk.request().waiting()).isInstanceOf(Waiting.ForPerson.class);
    }

    @Test
    void whatIsEnteredIsEnteredOnceWhateverIsRepeated() {
        var desk = Orders.confirmed();
        var key = desk.due(Orders.ORDER).key();
        var report = EffectReport.entered(Answers.none().with("number", "O-1"));
        desk.reported(key, report);
        int version = desk.request().version();

        desk.reported(key, report);

        assertThat(desk.request().version()).isEqualTo(version);
        assertThat(desk.effects()).hasSize(4);
    }

    @Test
    void keysAreRequestNodeAndNumber() {
        assertThat(Orders.confirmed().request().effects())
                .extracting(Effect::key)
                .containsExactly("1042/B.4/enter/0", "1042/B.4/enter/1", "1042/B.4/enter/2", "1042/B.4/enter/3");
    }

    @Test
    void keysDoNotDependOnContent() {
        var one = Orders.confirmed();
        var other = Orders.opened()
                .complete("B.1", Answers.none().with("position", "allá"))
                .complete("B.3", Answers.none().with("plan", "P-9"))
                .choose("B.4", Agreed.YES);

        assertThat(one.due(Orders.ORDER).key())
                .isEqualTo(other.due(Orders.ORDER).key());
        assertThat(one.due(Orders.ORDER).content())
                .isNotEqualTo(other.due(Orders.ORDER).content());
    }

    @Test
    void whatComesAfterwardsIsOwedAlsoAfterTheEnd() {
        var desk = Orders.entered().complete("B.5");

        assertThat(desk.request().ending()).contains(Ending.ATTENDED);
        assertThat(desk.request().due()).extracting(Effect::kind).containsExactly(Orders.BILL);
        assertThat(desk.paid(Orders.BILL).request().due()).isEmpty();
    }

    @Test
    void itsSubstituteIsOwedWhenItFailsBeforeTheEndOrAfter() {
        var before = Orders.entered().rejected(Orders.BILL);
        assertThat(before.effects()).endsWith("BILL REFUSED", "CHARGE OWED");
        assertThat(before.node()).isEqualTo("B.5");
        assertThat(before.request().notice()).map(Message::key).contains("effect.replaced.REJECTED");

        var after = Orders.entered().complete("B.5").reported(Orders.BILL, EffectReport.expired());
        assertThat(after.effects()).endsWith("BILL REFUSED", "CHARGE OWED");
        assertThat(after.due(Orders.CHARGE).content()).isEqualTo(Answers.none().with("what", "bill"));
        assertThat(after.entered(Orders.CHARGE).request().due()).isEmpty();
        assertThat(after.request().ending()).contains(Ending.ATTENDED);
    }

    @Test
    void paidAfterItHadExpiredItIsGivenBackSinceTheChargeStands() {
        var desk = Orders.entered().complete("B.5");
        var key = desk.due(Orders.BILL).key();
        desk.reported(key, EffectReport.expired()).entered(Orders.CHARGE);

        desk.reported(key, EffectReport.paid("R-1", "cashier-1"));

        assertThat(desk.effects()).endsWith("BILL STANDING", "CHARGE STANDING", "ANNUL OWED");
    }

    @Test
    void noSubstituteIsOwedForWhatNobodyWantsAnyMore() {
        var desk = Orders.entered().desists();
        assertThat(desk.effects()).contains("BILL ABANDONED");

        desk.rejected(Orders.BILL);

        assertThat(desk.effects()).doesNotContain("CHARGE OWED", "CHARGE QUEUED");
    }

    @Test
    void whatComesAfterwardsIsNotHeldUpByAnUndoing() {
        var desk =
                Orders.confirmed().entered(Orders.ORDER).refused(Orders.SERVICE).choose("B.4", Agreed.YES);
        desk.entered(Orders.CANCEL_ORDER)
                .entered(Orders.ORDER)
                .entered(Orders.SERVICE)
                .entered(Orders.LAST);

        assertThat(desk.node()).isEqualTo("B.5");
        assertThat(desk.effects()).endsWith("BILL OWED");
    }

    @Test
    void onlyWhatStandsOutsideTheOrderHasASubstitute() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OwedEffect.of(Orders.ORDER).otherwise(Orders.CHARGE))
                .withMessageContaining("ORDER");
    }
}
