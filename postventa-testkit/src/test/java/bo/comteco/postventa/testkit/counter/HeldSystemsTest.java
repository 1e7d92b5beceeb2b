package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.OPERATOR;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.TAKEN_UP_APART;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.application.driven.SystemHolds.Hold;
import bo.comteco.postventa.application.driving.HoldSystems.Answer;
import bo.comteco.postventa.application.driving.HoldSystems.Command;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.InMemoryOrders;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A system that operators hold is left alone; what waited for it is taken up slowly. */
class HeldSystemsTest {

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);
    private final InMemoryOrders orders = house.systems().orders();

    @BeforeEach
    void aClientWithThreeProductsOnCoax() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(internet(Technology.HFC).called("PRD-2"))
                        .having(internet(Technology.HFC).called("PRD-3")));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
    }

    private RequestView confirms(String product) {
        return counter.completes(counter.comesToTheSummary(product), "YES", Answers.none());
    }

    private String nodeOf(RequestView view) {
        return counter.looksAt(view.number()).step().node();
    }

    private Answer holds(Actor who, SystemName system) {
        return house.service().holdSystems().hold(new Command(who, system, "Mantenimiento anunciado"));
    }

    private Answer releases(Actor who) {
        return house.service().holdSystems().release(new Command(who, SystemName.SMARTFLEX, "Terminó"));
    }

    private static List<Hold> listed(Answer answer) {
        return ((Answer.Listed) answer).holds();
    }

    @Test
    void whatIsOwedToItIsNotSentAndItsRequestSaysWhy() {
        holds(OPERATOR, SystemName.SMARTFLEX);
        var view = confirms("PRD-1");

        house.carryOut();
        house.clock().pass(Duration.ofDays(1));

        assertThat(house.sweep()).isZero();
        assertThat(orders.attempts()).isZero();
        assertThat(nodeOf(view)).isEqualTo("C.7/enter");
        assertThat(counter.looksAt(view.number()).effects().get(0).arrear()).isEqualTo(State.HELD);
    }

    @Test
    void whatWasClaimedBeforeItWasHeldIsNotSentEither() {
        confirms("PRD-1");
        holds(OPERATOR, SystemName.SMARTFLEX);

        house.carryOut();

        assertThat(orders.attempts()).isZero();
    }

    @Test
    void whatWaitedIsTakenUpTheOldestFirstAndNeverFasterThanIsSaid() {
        holds(OPERATOR, SystemName.SMARTFLEX);
        var first = confirms("PRD-1");
        var second = confirms("PRD-2");
        var third = confirms("PRD-3");
        house.carryOut();
        house.clock().pass(Duration.ofHours(2));

        releases(OPERATOR);

        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(first)).isEqualTo("C.8");
        assertThat(house.sweep()).isZero();
        house.clock().pass(TAKEN_UP_APART);
        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(second)).isEqualTo("C.8");
        house.clock().pass(TAKEN_UP_APART.minusMillis(1));
        assertThat(house.sweep()).isZero();
        house.clock().pass(TAKEN_UP_APART);
        assertThat(house.sweep()).isOne();
        assertThat(nodeOf(third)).isEqualTo("C.8");
    }

    @Test
    void whatWaitedForASystemThatAnswersAgainIsTakenUpNoFaster() {
        orders.fallSilent();
        var first = confirms("PRD-1");
        var second = confirms("PRD-2");
        var third = confirms("PRD-3");
        house.carryOut();
        for (int i = 0; i < 20; i++) {
            house.clock().pass(Duration.ofMinutes(5));
            house.sweep();
        }
        house.clock().pass(Duration.ofMinutes(5));
        orders.answerAgain();

        assertThat(sweepsOne()).isOne();
        assertThat(house.sweep()).isOne();
        assertThat(house.sweep()).isZero();
        house.clock().pass(TAKEN_UP_APART.minusMillis(1));
        assertThat(house.sweep()).isZero();
        house.clock().pass(Duration.ofMillis(1));
        assertThat(house.sweep()).isOne();
        assertThat(List.of(first, second, third)).allMatch(view -> nodeOf(view).equals("C.8"));
        assertThat(orders.entered()).hasSize(3);
    }

    @Test
    void whatWasNotLetThroughToASystemComesUpAThingAtATimeWhenItMayAnswerAgain() {
        var alone = TAKEN_UP_APART.multipliedBy(2);
        orders.lackSetUp(alone);
        confirms("PRD-1");
        confirms("PRD-2");
        confirms("PRD-3");
        house.carryOut();
        assertThat(orders.attempts()).isEqualTo(3);

        house.clock().pass(alone.minusMillis(1));
        assertThat(house.sweep()).isZero();
        house.clock().pass(Duration.ofMillis(1));
        assertThat(house.sweep()).isOne();
        house.clock().pass(TAKEN_UP_APART);
        assertThat(house.sweep()).isOne();
        house.clock().pass(TAKEN_UP_APART);
        orders.answerAgain();
        assertThat(house.sweep()).isOne();

        assertThat(orders.attempts()).isEqualTo(6);
        assertThat(orders.entered()).hasSize(1);
    }

    /** As an instance does that has one thread free. */
    private int sweepsOne() {
        int swept = house.service().carryOutOwed().sweep(1);
        house.carryOut();
        return swept;
    }

    @Test
    void anotherSystemIsNotConcerned() {
        holds(OPERATOR, SystemName.PAC);
        var view = confirms("PRD-1");

        house.carryOut();

        assertThat(nodeOf(view)).isEqualTo("C.8");
    }

    @Test
    void whoHoldsAndReleasesWhenAndWhyIsKept() {
        var from = house.clock().instant();
        holds(OPERATOR, SystemName.SMARTFLEX);
        house.clock().pass(Duration.ofHours(1));

        var all = listed(releases(OPERATOR));

        assertThat(all).singleElement().satisfies(hold -> {
            assertThat(hold.by()).isEqualTo(OPERATOR.id());
            assertThat(hold.since()).isEqualTo(from);
            assertThat(hold.reason()).isEqualTo("Mantenimiento anunciado");
            assertThat(hold.findRelease()).hasValueSatisfying(release -> {
                assertThat(release.by()).isEqualTo(OPERATOR.id());
                assertThat(release.at()).isEqualTo(from.plus(Duration.ofHours(1)));
                assertThat(release.reason()).isEqualTo("Terminó");
            });
        });
    }

    @Test
    void heldTwiceItIsHeldOnceAndReleasedTwiceItIsReleasedOnce() {
        holds(OPERATOR, SystemName.SMARTFLEX);
        assertThat(listed(holds(OPERATOR, SystemName.SMARTFLEX))).hasSize(1);
        var first = listed(releases(OPERATOR));

        house.clock().pass(Duration.ofHours(1));
        assertThat(listed(releases(OPERATOR))).isEqualTo(first);
    }

    @Test
    void whatNothingIsEnteredInIsNotHeld() {
        assertThat(holds(OPERATOR, SystemName.QGIS)).isEqualTo(new Answer.NothingEntered(SystemName.QGIS));
        assertThat(holds(OPERATOR, SystemName.CASH_DESK)).isEqualTo(new Answer.NothingEntered(SystemName.CASH_DESK));
    }

    @Test
    void onlyOperatorsHoldAndSupervisorsLook() {
        assertThat(holds(SUPERVISOR, SystemName.SMARTFLEX)).isEqualTo(new Answer.Denied());
        assertThat(releases(SUPERVISOR)).isEqualTo(new Answer.Denied());
        assertThat(house.service().holdSystems().holds(SUPERVISOR)).isEqualTo(new Answer.Listed(List.of()));
        assertThat(house.service().holdSystems().holds(ADVISER)).isEqualTo(new Answer.Denied());
    }
}
