package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.Counter.shown;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.ProgressHint;
import bo.comteco.postventa.application.driven.WatchStore.Kept;
import bo.comteco.postventa.application.driving.LookAtWatches.Answer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.domain.watch.Breach;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.domain.watch.Watch;
import bo.comteco.postventa.domain.watch.WatchState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a relocation promised is watched from its end (D-17). */
class WatchAtTheCounterTest {

    private static final Duration HOUR = InMemoryCounter.LOOK_EVERY;
    private static final Duration OVER_TEN_DAYS = Duration.ofDays(11);

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);
    private RequestView ended;
    private String order = "";

    @BeforeEach
    void aRelocationThatHasEnded() {
        house.systems().with(aHolder().having(internet(Technology.HFC)));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
        var view = counter.completes(counter.comesToTheSummary(), "YES", Answers.none());
        house.carryOut();
        view = counter.completes(counter.looksAt(view.number()), null, Answers.none());
        ended = counter.completes(view, null, Answers.none());
        order = house.systems().orders().entered().get(0).number();
        orderIs(Sight.UNDER_WAY);
    }

    private void orderIs(Sight sight) {
        house.systems().progress().order(order, sight);
    }

    private int begins() {
        return house.service().keepWatch().begin();
    }

    private int looks() {
        return house.service().keepWatch().look(10);
    }

    private List<Kept> raised(Actor who, @Nullable String office) {
        return ((Answer.Page) house.service().lookAtWatches().raised(who, office, 0, 10)).watches();
    }

    private Watch watch() {
        return counter.looksAt(ended.number()).watches().get(0);
    }

    @Test
    void itsWatchBeginsOnceAndStandsInItsView() {
        assertThat(counter.looksAt(ended.number()).watches()).isEmpty();

        assertThat(begins()).isOne();
        assertThat(begins()).isZero();

        assertThat(watch().number()).isEqualTo(order);
        assertThat(watch().office()).isEqualTo("CENTRAL");
        assertThat(watch().state()).isEqualTo(WatchState.WATCHED);
    }

    @Test
    void whatIsDoneIsKeptAndNobodyLooksAgain() {
        begins();
        orderIs(Sight.DONE);
        house.clock().pass(HOUR);

        assertThat(looks()).isOne();
        house.clock().pass(OVER_TEN_DAYS);
        assertThat(looks()).isZero();

        assertThat(watch().state()).isEqualTo(WatchState.KEPT);
        assertThat(raised(SUPERVISOR, null)).isEmpty();
    }

    @Test
    void whatIsHeardOfIsLookedAtBeforeItsTimeAndDecidedByWhatIsSeenThere() {
        begins();
        house.clock().pass(HOUR);
        looks();
        house.hearOfProgress().hear(new ProgressHint(ProgressHint.About.ORDER, order));
        assertThat(looks()).isOne();
        assertThat(watch().state()).isEqualTo(WatchState.WATCHED);

        orderIs(Sight.DONE);
        assertThat(looks()).isZero();
        house.hearOfProgress().hear(new ProgressHint(ProgressHint.About.ORDER, order));
        assertThat(looks()).isOne();

        assertThat(watch().state()).isEqualTo(WatchState.KEPT);
    }

    @Test
    void whatNobodyHearsOfIsSeenByItsTime() {
        begins();
        orderIs(Sight.DONE);
        assertThat(looks()).isZero();
        house.hearOfProgress().hear(new ProgressHint(ProgressHint.About.ORDER, order + "0"));
        assertThat(looks()).isZero();

        house.clock().pass(HOUR);
        looks();

        assertThat(watch().state()).isEqualTo(WatchState.KEPT);
    }

    @Test
    void whatIsOverdueIsShownToTheSupervisorOnce() {
        begins();
        house.clock().pass(OVER_TEN_DAYS);
        looks();
        house.clock().pass(HOUR);
        looks();

        assertThat(raised(SUPERVISOR, null)).singleElement().satisfies(kept -> {
            assertThat(kept.watch().request()).isEqualTo(ended.number());
            assertThat(kept.watch().breach()).isEqualTo(Breach.OVERDUE);
        });
        assertThat(raised(SUPERVISOR, "NORTE")).isEmpty();
        assertThat(raised(ADVISER, "NORTE")).hasSize(1);
        assertThat(raised(ADVISER_ELSEWHERE, null)).isEmpty();
    }

    @Test
    void whatIsDoneLateLeavesTheList() {
        begins();
        house.clock().pass(OVER_TEN_DAYS);
        looks();
        orderIs(Sight.DONE);
        house.clock().pass(HOUR);
        looks();

        assertThat(raised(SUPERVISOR, null)).isEmpty();
        assertThat(watch().breach()).isEqualTo(Breach.OVERDUE);
    }

    @Test
    void anOrderThatFailsAfterTheEndIsShownOnItsRequestAndToTheSupervisor() {
        begins();
        orderIs(Sight.PARTIAL);
        house.clock().pass(HOUR);
        looks();

        assertThat(watch().state()).isEqualTo(WatchState.BROKEN);
        assertThat(raised(SUPERVISOR, null))
                .extracting(kept -> kept.watch().breach())
                .containsExactly(Breach.PARTIAL);
    }

    @Test
    void aSilentSystemIsNotTakenForABrokenPromiseAndAskedLessAndLessOften() {
        begins();
        house.clock().pass(OVER_TEN_DAYS);
        house.systems().smartflexFallsSilent();
        assertThat(looks()).isOne();
        assertThat(looks()).isZero();
        assertThat(raised(SUPERVISOR, null)).isEmpty();

        house.clock().pass(Duration.ofMinutes(1));
        assertThat(looks()).isOne();
        house.clock().pass(Duration.ofMinutes(1));
        assertThat(looks()).isZero();

        house.systems().smartflexAnswersAgain();
        house.clock().pass(Duration.ofMinutes(1));
        assertThat(looks()).isOne();
        assertThat(raised(SUPERVISOR, null)).hasSize(1);
    }

    @Test
    void aSupervisorAcknowledgesWithANoteAndNobodyElse() {
        begins();
        house.clock().pass(OVER_TEN_DAYS);
        looks();
        long id = raised(SUPERVISOR, null).get(0).id();

        assertThat(house.service().lookAtWatches().acknowledge(ADVISER, id, "visto"))
                .isEqualTo(new Answer.Denied());
        assertThat(house.service().lookAtWatches().acknowledge(SUPERVISOR, id + 1, "visto"))
                .isEqualTo(new Answer.UnknownWatch());
        assertThat(house.service().lookAtWatches().acknowledge(SUPERVISOR, id, "Se llamó al cliente"))
                .isInstanceOfSatisfying(Answer.Shown.class, shown -> {
                    var acknowledgement =
                            shown.watch().watch().findAcknowledgement().orElseThrow();
                    assertThat(acknowledgement.by()).isEqualTo(SUPERVISOR.id());
                    assertThat(acknowledgement.note()).isEqualTo("Se llamó al cliente");
                });
        assertThat(raised(SUPERVISOR, null)).isEmpty();
        house.clock().pass(HOUR);
        looks();
        assertThat(raised(SUPERVISOR, null)).isEmpty();
    }

    @Test
    void whoDesistsIsPromisedNothing() {
        begins();
        shown(counter.desists(counter.comesToTheSummary()));

        assertThat(begins()).isZero();
    }

    @Test
    void whoServesNobodyAndAnswersForNothingIsDenied() {
        var cashier = new Actor("caja", Set.of(Role.CASHIER), "CENTRAL");

        assertThat(house.service().lookAtWatches().raised(cashier, null, 0, 10)).isEqualTo(new Answer.Denied());
    }
}
