package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER_ELSEWHERE;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.CASHIER;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestSearch.State;
import bo.comteco.postventa.application.driving.FindRequests.Answer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.answer.Answers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever comes back from the cash desk goes first. */
class BackFromTheCashDeskTest {

    private static final Criteria OPEN = Criteria.ANY.with(new State(true, null, null));

    private final InMemoryCounter house = new InMemoryCounter();
    private final CallDetailCase detail = new CallDetailCase(house);
    private final RequestView first = detail.goesToTheCashDesk();
    private final RequestView second = detail.isToldTheCost();
    private final RequestView third = detail.isToldTheCost();

    private Answer.Page page(Actor actor, Criteria criteria, @Nullable Long below, int limit) {
        return (Answer.Page) house.service().findRequests().find(actor, criteria, below, limit);
    }

    private List<Long> found(Criteria criteria) {
        return page(ADVISER, criteria, null, 10).requests().stream()
                .map(Found::number)
                .toList();
    }

    private void firstIsPaid() {
        house.cashDesk().pay(CASHIER, detail.order(first).number(), "R-1");
        house.carryOut();
    }

    @Test
    void untilThenEveryoneStandsInTurn() {
        assertThat(found(OPEN)).containsExactly(third.number(), second.number(), first.number());
    }

    @Test
    void paidItStandsBeforeAllOthers() {
        firstIsPaid();

        assertThat(found(OPEN)).containsExactly(first.number(), third.number(), second.number());
        assertThat(page(ADVISER, OPEN, null, 10).requests().get(0).waitsFor())
                .containsExactly(Awaited.PERSON, Awaited.RETURNED);
        assertThat(found(Criteria.ANY.with(new State(null, null, Awaited.RETURNED))))
                .containsExactly(first.number());
        assertThat(found(Criteria.ANY.with(new State(true, null, Awaited.PERSON))))
                .containsExactly(third.number(), second.number(), first.number());
        assertThat(found(Criteria.ANY)).containsExactly(third.number(), second.number(), first.number());
    }

    @Test
    void rejectedItDoesSoToo() {
        house.cashDesk().reject(CASHIER, detail.order(first).number(), "billete falso");
        house.carryOut();

        assertThat(found(OPEN)).containsExactly(first.number(), third.number(), second.number());
    }

    @Test
    void onceTheAdviserHasSeenToThemItStandsInTurnAgain() {
        firstIsPaid();
        detail.counter().completes(detail.now(first), null, Answers.none());

        assertThat(found(OPEN)).containsExactly(third.number(), second.number(), first.number());
    }

    @Test
    void itStandsOnTheFirstPageAndOnNoOther() {
        firstIsPaid();

        var page = page(ADVISER, OPEN, null, 1);
        assertThat(page.requests()).extracting(Found::number).containsExactly(first.number(), third.number());
        assertThat(page.next()).isEqualTo(third.number());
        var rest = page(ADVISER, OPEN, page.next(), 5);
        assertThat(rest.requests()).extracting(Found::number).containsExactly(second.number());
        assertThat(rest.next()).isNull();
    }

    @Test
    void anotherOfficeDoesNotSeeIt() {
        firstIsPaid();

        assertThat(page(ADVISER_ELSEWHERE, OPEN, null, 10).requests()).isEmpty();
    }
}
