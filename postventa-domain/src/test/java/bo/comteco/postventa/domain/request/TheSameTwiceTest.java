package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A command that comes twice is done once; what is refused leaves the request as it was. */
class TheSameTwiceTest {

    @Test
    void completedTwiceTheSecondFindsTheRequestElsewhere() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO);

        assertThat(desk.refusal("D.5", "NO", Answers.none())).isEqualTo(new Refusal.ElsewhereNow("D.5", "D.7"));
        assertThat(desk.refusal("X.1", null, Answers.none())).isEqualTo(new Refusal.ElsewhereNow("X.1", "D.7"));
    }

    @Test
    void wentBackTwiceTheSecondFindsNothingToGoBackTo() {
        var desk = Suspension.admitted().choose("D.5", PayNow.NO).goesBack("D.5");

        assertThat(desk.refusal((request, at) -> request.goBack("D.5", "a", at)))
                .isEqualTo(new Refusal.NotOnTrail("D.5"));
    }

    @Test
    void anEndedRequestTakesNothingMore() {
        var desk = Suspension.admitted().desists();
        var ended = new Refusal.Ended(Ending.DESISTED);

        assertThat(desk.refusal((request, at) -> request.desist("a", at))).isEqualTo(ended);
        assertThat(desk.refusal((request, at) -> request.close("a", at))).isEqualTo(ended);
        assertThat(desk.refusal((request, at) -> request.goBack("D.5", "a", at)))
                .isEqualTo(ended);
        assertThat(desk.refusal("D.5", "YES", Answers.none())).isEqualTo(ended);
        assertThat(desk.request().found(List.of(), desk.now()).records()).isEmpty();
        assertThat(desk.request().needs()).isEmpty();
    }

    @Test
    void anEffectThatTheRequestDoesNotHaveIsUnknown() {
        var desk = Suspension.atTheCashDesk();

        assertThat(desk.refusal((request, at) -> request.report("1042/D.6/9", EffectReport.expired(), "a", at)))
                .isEqualTo(new Refusal.UnknownEffect("1042/D.6/9"));
    }

    @Test
    void anEffectWhoseTurnHasNotComeIsNotReportedOn() {
        var desk = Orders.confirmed();
        var service = desk.request().effects().get(1).key();

        desk.reported(service, EffectReport.refused("x"));

        assertThat(desk.effects()).containsExactly("ORDER OWED", "SERVICE QUEUED", "LAST QUEUED", "BILL QUEUED");
    }

    @Test
    void onlyAQuestionTakesAnOutcomeAndOnlyItsOwn() {
        var desk = Suspension.admitted();
        var outcomes = List.of("YES", "NO");

        assertThat(desk.refusal("D.5", "PERHAPS", Answers.none()))
                .isEqualTo(new Refusal.UnknownOutcome("D.5", "PERHAPS", outcomes));
        assertThat(desk.refusal("D.5", null, Answers.none()))
                .isEqualTo(new Refusal.UnknownOutcome("D.5", "", outcomes));
        desk.choose("D.5", PayNow.NO);
        assertThat(desk.refusal("D.7", "DONE", Suspension.UNTIL_MAY)).isEqualTo(new Refusal.OutcomeNotGiven("D.7"));
        assertThat(Suspension.opened().refusal("D.1", "MET", Suspension.NOTE))
                .isEqualTo(new Refusal.OutcomeNotGiven("D.1"));
    }

    @Test
    void whatIsNotAskedForIsNotTaken() {
        var desk = Suspension.admitted();

        assertThat(desk.refusal("D.5", "YES", Answers.none().with("more", "x")))
                .isInstanceOfSatisfying(
                        Refusal.InvalidAnswers.class,
                        refusal -> assertThat(refusal.complaints())
                                .extracting(c -> c.field())
                                .containsExactly("more"));
        desk.choose("D.5", PayNow.NO);
        assertThat(desk.refusal("D.7", null, Answers.of("until", new Value.Choice("mayo"))))
                .isInstanceOf(Refusal.InvalidAnswers.class);
        assertThat(desk.refusal("D.7", null, Answers.none())).isInstanceOf(Refusal.InvalidAnswers.class);
    }

    @Test
    void nobodyCompletesWhatGoesByItself() {
        var desk = Suspension.atTheCashDesk();

        assertThat(desk.refusal("D.6.1", null, Answers.none())).isEqualTo(new Refusal.NotForPerson("D.6.1"));
    }

    @Test
    void aDecisionLeavesTheRequestThatItStartedFromAsItWas() {
        var desk = Suspension.admitted();
        var before = desk.request();
        var snapshot = before.snapshot();

        desk.choose("D.5", PayNow.YES).entered(Suspension.DEPOSIT).desists();

        assertThat(before.snapshot()).isEqualTo(snapshot);
        assertThat(before.node().id()).isEqualTo("D.5");
        assertThat(before.effects()).isEmpty();
        assertThat(before.ending()).isEmpty();
    }

    @Test
    void whatIsAppendedFollowsWhatWasThere() {
        var desk = Suspension.admitted();
        var before = desk.request().snapshot().records();

        desk.choose("D.5", PayNow.YES);

        var after = desk.request().snapshot().records();
        assertThat(after).startsWith(before.toArray(StepRecord[]::new));
        assertThat(after.subList(before.size(), after.size())).isEqualTo(desk.lastRecords());
        assertThat(after).extracting(StepRecord::seq).isSorted().doesNotHaveDuplicates();
        assertThat(desk.request().version()).isEqualTo(after.size());
    }
}
