package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a person looks at is as of their arrival; freshness is measured again before an entry, a payment, and after one. */
class FactsAreAsOfArrivalTest {

    @Test
    void whatIsShownDoesNotAgeUnderTheAdvisersEyes() {
        var desk = Suspension.admitted();
        var arrived = desk.request().since();

        desk.later().later();

        assertThat(desk.request().since()).isEqualTo(arrived);
        assertThat(desk.request().needs()).isEmpty();
        assertThat(desk.choose("D.5", PayNow.NO).node()).isEqualTo("D.7");
    }

    @Test
    void aFactThatIsOldOnArrivalIsFoundAnew() {
        var desk = Suspension.opened().later().silent(Suspension.STATE).complete("D.1", Suspension.NOTE);

        assertThat(asked(desk)).containsExactly("state");
    }

    @Test
    void aFactOfJustTheGreatestAgeIsStillGood() {
        var desk = Suspension.opened();
        var found = desk.request().facts().get("holder").at();

        desk.later(Duration.between(desk.now(), found.plusSeconds(15 * 60 - 1)));
        desk.complete("D.1", Suspension.NOTE).silent(Suspension.HOLDER).choose("D.5", PayNow.YES);

        assertThat(desk.request().facts().get("holder").at()).isEqualTo(found);
        assertThat(asked(desk)).contains("holder");
    }

    @Test
    void beforeAnEntryEverythingThatIsOldIsFoundAnew() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).later();
        desk.silent(Suspension.HOLDER).silent(Suspension.STATE).silent(Suspension.MONTH_DUE);

        desk.complete("D.7", Suspension.UNTIL_MAY);

        assertThat(asked(desk)).containsExactlyInAnyOrder("state", "holder", "month-due");
        assertThat(desk.request().waiting()).isEqualTo(new Waiting.ForFacts(Set.of(SystemName.SMARTFLEX)));
        assertThat(desk.effects()).isEmpty();

        desk.says(Suspension.HOLDER, "CU-100")
                .says(Suspension.STATE, "active")
                .says(Suspension.MONTH_DUE, Money.of(100));
        assertThat(desk.answered().effects()).containsExactly("ORDER OWED");
    }

    @Test
    void beforeAnEntryWhatIsFreshIsNotAskedAgain() {
        var desk = Suspension.admitted();
        desk.silent(Suspension.HOLDER).silent(Suspension.STATE).silent(Suspension.MONTH_DUE);

        desk.choose("D.5", PayNow.NO).complete("D.7", Suspension.UNTIL_MAY);

        assertThat(desk.effects()).containsExactly("ORDER OWED");
    }

    @Test
    void onComingFromTheCashDeskEverythingThatIsOldIsFoundAnewButNotWhatTheDepositCarries() {
        var desk = Suspension.atTheCashDesk().later();
        desk.silent(Suspension.HOLDER).silent(Suspension.STATE).silent(Suspension.MONTH_DUE);
        desk.says(Suspension.ACCRUED, Money.of(77));

        desk.paid(Suspension.BILL);

        assertThat(desk.node()).isEqualTo("D.7");
        assertThat(asked(desk)).containsExactlyInAnyOrder("state", "holder", "month-due");
        assertThat(desk.refusal("D.7", null, Suspension.UNTIL_MAY)).isInstanceOf(Refusal.StillWaiting.class);
    }

    @Test
    void aClientWhoComesBackWithoutHavingPaidIsLookedAtAgainToo() {
        var desk = Suspension.atTheCashDesk().later().silent(Suspension.HOLDER);

        desk.rejected(Suspension.BILL);

        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(asked(desk)).contains("holder");
    }

    @Test
    void theTracesOfWhatWasEnteredDoNotLookLikeAChange() {
        var desk = Suspension.ordered().says(Suspension.STATE, "suspended").later();

        desk.complete("D.8").later().complete("D.9");

        assertThat(desk.request().ending()).contains(Ending.ATTENDED);
        assertThat(desk.request().facts().get("state").value()).isEqualTo(Suspension.STATE.write("active"));
    }

    private static List<String> asked(Desk desk) {
        return desk.request().needs().stream().map(query -> query.kind().name()).toList();
    }
}
