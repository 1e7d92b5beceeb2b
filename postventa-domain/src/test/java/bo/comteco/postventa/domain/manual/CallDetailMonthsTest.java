package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.HOLDER;
import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.SCRIPT;
import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.TWELVE;
import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.counter;
import static bo.comteco.postventa.domain.manual.OutgoingCallDetailTest.months;
import static bo.comteco.postventa.domain.walk.Script.script;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Refusal;
import bo.comteco.postventa.domain.walk.Scene;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallDetailMonthsTest {

    @Test
    void theMonthsAreNotAskedForAgainOnceTheyArePaid() {
        var scene = counter("2026-01").answers("G.3", PayNow.YES);

        scene.meanwhile(SCRIPT.otherwise(script().finding(
                                CallDetailFacts.MONTHS_HELD, List.of(YearMonth.of(2026, 4), YearMonth.of(2026, 3)))
                        .finding(HeldProducts.LINES, List.of())))
                .later(Duration.ofHours(20))
                .cashierPays("C-79")
                .standsAt("G.5.1");
    }

    @Test
    void aMonthThatConsultasNoLongerHoldsIsNotCharged() {
        var scene = counter("2026-01").standsAt("G.3").later(Duration.ofHours(1));

        scene.meanwhile(SCRIPT.otherwise(script().finding(
                                CallDetailFacts.MONTHS_HELD, List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 2)))))
                .answers("G.3", PayNow.YES)
                .standsAt("G.1/months");

        assertThat(scene.request().effects()).isEmpty();
        var refused = scene.isRefused("G.1/months", months("2026-01"));
        assertThat(refused.refusal()).isInstanceOf(Refusal.InvalidAnswers.class);
    }

    @Test
    void aDetailOfNoMonthIsRefused() {
        var scene = Scene.opened(OutgoingCallDetail.PROCEDURE, HOLDER, TWELVE, SCRIPT)
                .does("G.1");

        var refused = (Refusal.InvalidAnswers)
                scene.isRefused("G.1/months", Answers.none()).refusal();

        assertThat(refused.complaints())
                .singleElement()
                .satisfies(complaint -> assertThat(complaint.message()).isEqualTo(Message.of("check.choose-a-month")));
    }

    @Test
    @ReadAs("D-53")
    void d53AChargedMonthThatConsultasLostMeanwhileIsNotKeptCharged() {
        var scene = counter("2026-02").answers("G.3", PayNow.YES);

        scene.meanwhile(SCRIPT.otherwise(script().finding(CallDetailFacts.CALLS, List.of())))
                .cashierPays("C-81")
                .does("G.5.1")
                .does("G.6/gone")
                .endsAs(Ending.DECLINED);

        assertThat(scene.standing()).containsExactly("REFUND", "ANNUL_PAC_INVOICE");
    }
}
