package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.manual.ReadAs;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.request.Suspension.PayNow;
import bo.comteco.postventa.domain.walk.Desk;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A request is given into other hands, and stays what it is. */
class OtherHandsTest {

    private static final String REASON = "vuelve mañana a la zonal";

    private static Desk handedOver(Desk desk, String office, @Nullable String adviser) {
        return desk.does((request, at) -> request.handOver(new HandOver(office, adviser, REASON), "supervisor-1", at));
    }

    @Test
    void atFirstItIsInTheHandsOfWhoeverOpenedItAndAColleagueMayGoOn() {
        var request = Suspension.opened().request();
        var office = request.opening().subject().office();

        assertThat(request.hands())
                .isEqualTo(new Hands(office, request.opening().adviser(), false));
        assertThat(request.hands().reach(office, "adviser-2")).isTrue();
        assertThat(request.hands().reach("ELSEWHERE", request.opening().adviser()))
                .isFalse();
    }

    @Test
    @ReadAs("D-85")
    void handedToSomebodyByNameNobodyElseTakesItFurtherAndWhoOpenedItStays() {
        var desk = handedOver(Suspension.admitted(), "NORTE", "adviser-2");

        var hands = desk.request().hands();
        assertThat(hands).isEqualTo(new Hands("NORTE", "adviser-2", true));
        assertThat(hands.reach("NORTE", "adviser-2")).isTrue();
        assertThat(hands.reach("NORTE", "adviser-3")).isFalse();
        assertThat(desk.request().opening())
                .isEqualTo(Suspension.admitted().request().opening());
    }

    @Test
    void handedToAnOfficeWhoeverServesThereTakesItFurther() {
        var hands = handedOver(Suspension.admitted(), "NORTE", null).request().hands();

        assertThat(hands.findAdviser()).isEmpty();
        assertThat(hands.reach("NORTE", "adviser-3")).isTrue();
        assertThat(hands.areOf("NORTE", "adviser-3")).isTrue();
        assertThat(hands.areOf("SUR", "adviser-3")).isFalse();
    }

    @Test
    void whoToWhomAndWhyStandsInItsRecord() {
        var desk = handedOver(Suspension.admitted(), "NORTE", "adviser-2");

        assertThat(desk.lastRecords()).singleElement().satisfies(step -> {
            assertThat(step.act()).isEqualTo(Act.HANDED_OVER);
            assertThat(step.actor()).isEqualTo("supervisor-1");
            assertThat(step.node()).isEqualTo("D.5");
            assertThat(step.answers())
                    .isEqualTo(Answers.none()
                            .with("office", "NORTE")
                            .with("adviser", "adviser-2")
                            .with("reason", REASON));
        });
    }

    @Test
    void itStandsWhereItStoodAndGoesOnFromThere() {
        var desk = Suspension.admitted();
        var since = desk.request().since();
        handedOver(desk, "NORTE", "adviser-2");

        assertThat(desk.node()).isEqualTo("D.5");
        assertThat(desk.request().since()).isEqualTo(since);
        assertThat(desk.choose("D.5", PayNow.YES).effects()).containsExactly("DEPOSIT OWED");
    }

    @Test
    void whoeverGetsItIsToldWhyUntilTheyAct() {
        var desk = handedOver(Suspension.admitted(), "NORTE", "adviser-2");

        assertThat(desk.request().notice())
                .contains(Message.of("request.handed-over")
                        .with("adviser", "supervisor-1")
                        .with("reason", REASON));
        assertThat(desk.choose("D.5", PayNow.NO).request().notice()).isEmpty();
    }

    @Test
    void whatTheFormerHandsWereToldTheNextOnesAreToldToo() {
        var desk = Suspension.atTheCashDesk().rejected(Suspension.BILL);
        var told = desk.request().notice();

        assertThat(told).isPresent();
        assertThat(handedOver(desk, "NORTE", null).request().notice()).isEqualTo(told);
    }

    @Test
    void itIsHandedOverWhileItWaitsForASystem() {
        var desk = handedOver(Suspension.admitted().choose("D.5", PayNow.YES), "NORTE", "adviser-2");

        assertThat(desk.entered(Suspension.DEPOSIT).node()).isEqualTo("D.6.1");
    }

    @Test
    void itIsNotGivenToWhoeverHasIt() {
        var desk = handedOver(Suspension.admitted(), "NORTE", "adviser-2");
        var again = new HandOver("NORTE", "adviser-2", "otra vez");

        assertThat(desk.refusal((request, at) -> request.handOver(again, "supervisor-1", at)))
                .isEqualTo(new Refusal.InTheseHands(new Hands("NORTE", "adviser-2", true)));
        assertThat(List.of(new Hands("NORTE", null, false), new Hands("SUR", "adviser-2", true)))
                .allSatisfy(others -> assertThat(new HandOver("NORTE", "adviser-2", "").leaves(others))
                        .isFalse());
    }

    @Test
    void whatHasEndedIsNotHandedOver() {
        var desk = Suspension.admitted().desists();

        assertThat(desk.refusal((request, at) -> request.handOver(new HandOver("NORTE", null, REASON), "a", at)))
                .isEqualTo(new Refusal.Ended(Ending.DESISTED));
    }
}
