package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.testkit.port.InMemoryOrders;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is owed is sent once and lost never, however systems and instances behave. */
class OwedWorkTest {

    private static final int OTHERS = 40;
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration SETTLING = InMemoryCounter.PATIENCE.settling();

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);
    private final InMemoryOrders orders = house.systems().orders();

    @BeforeEach
    void aClientWithTwoProductsOnCoax() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(internet(Technology.HFC).called("PRD-2")));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    private RequestView confirms(String product) {
        return counter.completes(counter.comesToTheSummary(product), "YES", Answers.none());
    }

    private RequestView confirms() {
        return confirms("PRD-1");
    }

    private String nodeOf(RequestView view) {
        return counter.looksAt(view.number()).step().node();
    }

    @Test
    void whatMayStillArriveIsNeitherSentAgainNorSoughtBeforeItMustHaveSettled() {
        orders.delayNext();
        var view = confirms();
        house.carryOut();

        house.clock().pass(A_MOMENT);
        assertThat(house.sweep()).isZero();
        assertThat(orders.attempts()).isOne();

        orders.arrive();
        house.clock().pass(SETTLING);
        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(view)).isEqualTo("C.8");
        assertThat(orders.entered()).hasSize(1);
    }

    @Test
    void whatTheClientNoLongerWantsIsNotBelievedMissingWhileItMayStillArrive() {
        orders.delayNext();
        var view = confirms();
        house.carryOut();
        shown(counter.desists(counter.looksAt(view.number())));

        house.clock().pass(A_MOMENT);
        house.sweep();
        orders.arrive();
        house.clock().pass(SETTLING);
        house.sweep();

        assertThat(counter.looksAt(view.number()).effects())
                .first()
                .satisfies(order -> assertThat(order.status()).isEqualTo(EffectStatus.UNDONE));
        assertThat(orders.entered())
                .singleElement()
                .satisfies(order -> assertThat(order.cancelled()).isTrue());
    }

    @Test
    void whoComesTooLateInItsLeaseBeginsNothingAndLetsOthers() {
        var view = confirms();

        house.clock().pass(Duration.ofSeconds(30));
        house.carryOut();
        assertThat(orders.attempts()).isZero();

        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(view)).isEqualTo("C.8");
        assertThat(orders.attempts()).isOne();
    }

    @Test
    void oneThatFailsDoesNotKeepTheOthersFromIt() {
        var first = confirms("PRD-1");
        var second = confirms("PRD-2");
        orders.failNext();

        house.carryOut();

        assertThat(nodeOf(first)).isEqualTo("C.7/enter");
        assertThat(nodeOf(second)).isEqualTo("C.8");
    }

    @Test
    void whatFailedIsPutOffWithTheTroubleAndTriedAgain() {
        var view = confirms();
        orders.failNext();
        house.carryOut();

        house.clock().pass(A_MOMENT);
        assertThat(house.sweep()).isZero();
        house.clock().pass(SETTLING);
        assertThat(house.sweep()).isOne();

        assertThat(nodeOf(view)).isEqualTo("C.8");
        assertThat(orders.entered()).hasSize(1);
    }

    @Test
    void whatASystemNeverAnswersIsNotTriedMoreOftenBecauseItAnswersOthers() {
        var client = aHolder();
        for (int i = 0; i <= OTHERS; i++) {
            client = client.having(internet(Technology.HFC).called("PRD-" + i));
        }
        house.systems().with(client);
        var stuck = confirms("PRD-0");
        orders.fallSilent();
        house.carryOut();

        for (int i = 1; i <= OTHERS; i++) {
            orders.answerAgain();
            confirms("PRD-" + i);
            house.carryOut();
            orders.fallSilent();
            house.clock().pass(Duration.ofSeconds(15));
            house.sweep();
        }

        assertThat(nodeOf(stuck)).isEqualTo("C.7/enter");
        assertThat(orders.attempts() - OTHERS).isBetween(8, 13);
    }

    @Test
    void whatWasCertainlyNotSentIsTriedAgainSoonAndThenLessOften() {
        var view = confirms();
        orders.fallSilent();
        house.carryOut();
        house.clock().pass(Duration.ofSeconds(1));
        assertThat(house.sweep()).isOne();
        house.clock().pass(Duration.ofSeconds(1));
        assertThat(house.sweep()).isZero();

        orders.answerAgain();
        house.clock().pass(Duration.ofSeconds(1));
        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(view)).isEqualTo("C.8");
    }

    @Test
    void whatWouldBeInVainIsPutOffForAsLong() {
        var view = confirms();
        orders.lackSetUp(Duration.ofMinutes(30));
        house.carryOut();
        orders.answerAgain();

        house.clock().pass(Duration.ofMinutes(29));
        assertThat(house.sweep()).isZero();
        house.clock().pass(Duration.ofMinutes(1));
        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(view)).isEqualTo("C.8");
    }

    @Test
    void whatGoesToASystemWithoutRoomIsNotClaimedAndKeepsNothingElseWaiting() {
        var ordered = confirms("PRD-1");
        house.systems().network().fallSilent();
        var asking = counter.completes(
                counter.completes(counter.opensARelocationOf("PRD-2"), null, Counter.newPlace(NEW_POSITION)),
                null,
                Counter.papers());
        assertThat(asking.waiting()).isInstanceOf(Waiting.ForFacts.class);
        house.systems().network().answerAgain();
        house.die();
        house.clock().pass(InMemoryCounter.PATIENCE.lease());
        house.hasNoRoomFor(SystemName.SMARTFLEX);

        assertThat(house.sweep()).isOne();
        assertThat(house.sweep()).isZero();
        assertThat(nodeOf(ordered)).isEqualTo("C.7/enter");
        assertThat(counter.looksAt(asking.number()).waiting()).isNotInstanceOf(Waiting.ForFacts.class);

        house.hasRoomForAll();
        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(ordered)).isEqualTo("C.8");
    }

    @Test
    void aLeaseThatEndsBeforeACallHasSettledIsRefused() {
        assertThatThrownBy(() -> new Patience(Duration.ofSeconds(30), Duration.ofSeconds(20), Duration.ofSeconds(10)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two instances");
    }
}
