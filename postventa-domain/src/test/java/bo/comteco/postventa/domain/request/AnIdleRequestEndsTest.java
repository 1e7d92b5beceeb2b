package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request that nobody touched for its idle time ends by itself; nothing that was entered stays behind. */
class AnIdleRequestEndsTest {

    private static final Duration IDLE_TIME = Duration.ofDays(30);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private static Optional<Resolution.Moved> lapses(Desk desk) {
        return desk.request().lapse(IDLE_TIME, desk.now());
    }

    /** Just as long after the last record. */
    private static Desk after(Duration untouched, Desk desk) {
        return desk.later(untouched.minus(Duration.between(desk.request().touched(), desk.now())));
    }

    @Test
    @ReadAs("D-29")
    void whatNobodyTouchedForItsIdleTimeEndsDesistedAndNotBefore() {
        var desk = after(IDLE_TIME.minus(SECOND), Suspension.admitted());
        assertThat(lapses(desk)).isEmpty();

        var lapsed = lapses(desk.later(SECOND)).orElseThrow();

        assertThat(lapsed.request().ending()).contains(Ending.DESISTED);
        assertThat(lapsed.request().notice())
                .contains(Message.of("request.lapsed").with("days", 30));
        assertThat(lapsed.records()).singleElement().satisfies(step -> {
            assertThat(step.act()).isEqualTo(Act.LAPSED);
            assertThat(step.actor()).isEqualTo(StepRecord.SYSTEM);
        });
    }

    @Test
    void itIsStoredAndToldAgainLikeAnyOther() {
        var desk = after(IDLE_TIME, Suspension.admitted());

        assertThat(desk.does((request, at) -> request.lapse(IDLE_TIME, at).orElseThrow())
                        .request()
                        .ending())
                .contains(Ending.DESISTED);
    }

    @Test
    void whateverIsDoneBeginsTheTimeAnew() {
        var desk = after(IDLE_TIME.minus(SECOND), Suspension.admitted())
                .does((request, at) -> request.handOver(new HandOver("NORTE", null, "zona"), "adviser-1", at));

        assertThat(lapses(desk.later(IDLE_TIME.minus(SECOND)))).isEmpty();
        assertThat(lapses(desk.later(SECOND))).isPresent();
    }

    @Test
    void whatWasEnteredIsUndone() {
        var desk = after(IDLE_TIME, Suspension.atTheCashDesk().paid(Suspension.BILL));

        var lapsed = desk.does((request, at) -> request.lapse(IDLE_TIME, at).orElseThrow());

        assertThat(lapsed.effects()).contains("DEPOSIT STANDING", "BILL STANDING", "REFUND OWED");
        assertThat(lapsed.entered(Suspension.REFUND)
                        .entered(Suspension.CANCEL_DEPOSIT)
                        .effects())
                .contains("DEPOSIT UNDONE");
    }

    @Test
    @ReadAs("D-87")
    void anUnmetAssessmentThatNobodyCameBackToEndsDesistedToo() {
        var desk = after(
                IDLE_TIME,
                Suspension.opened().says(Suspension.HOLDER, "another").complete("D.1", Answers.none()));
        assertThat(desk.node()).isEqualTo("D.1");

        assertThat(lapses(desk).orElseThrow().request().ending()).contains(Ending.DESISTED);
    }

    @Test
    @ReadAs("D-87")
    void whatWaitsForASystemOrForTheCashDeskIsNotIdle() {
        var silent = Suspension.opened().silent(Suspension.MONTH_DUE).complete("D.1", Suspension.NOTE);
        var owing = Suspension.admitted().choose("D.5", PayNow.YES);
        var paying = Suspension.atTheCashDesk();

        for (var desk : new Desk[] {silent, owing, paying}) {
            assertThat(lapses(after(IDLE_TIME.multipliedBy(2), desk)))
                    .as(desk.node())
                    .isEmpty();
        }
    }

    @Test
    void whatHasEndedDoesNotEndAgain() {
        var desk = after(IDLE_TIME, Suspension.admitted().desists());

        assertThat(lapses(desk)).isEmpty();
    }
}
