package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.request.ByHand;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Operators and instances at the same thing at the same time: one of them decides. */
class ManyOperatorsTest {

    private static final int OPERATORS = 4;
    private static final int ROUNDS = 15;
    private static final ByHand DONE = new ByHand.Done("PO-77", "Lo ingresó la mesa de ayuda");
    private static final ByHand GIVE_UP = new ByHand.GiveUp("Smartflex no lo admite");
    private static final ByHand RETRY = new ByHand.Retry("Smartflex volvió");
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final PostgresCounter counter = new PostgresCounter();

    private Relocation owing(int number) {
        var relocation = Relocation.number(number, counter);
        relocation.comesToTheSummary();
        relocation.answer("YES", Answers.none(), Relocation.aCall());
        return relocation;
    }

    private Relocation leftUnanswered(int number) {
        counter.systems().orders().fallSilent();
        var relocation = owing(number);
        counter.carryOut();
        counter.systems().orders().answerAgain();
        return relocation;
    }

    private RequestAnswer settles(Relocation relocation, Call call, ByHand what) {
        return counter.service()
                .settleArrears()
                .settle(new SettleArrears.Command(InMemoryCounter.OPERATOR, call, relocation.number(), 0, what));
    }

    private static int decisions() {
        return TestDatabase.jdbc()
                .queryForObject("select count(*) from step where actor = 'operaciones'", Integer.class);
    }

    private static <T> List<T> atOnce(int times, IntFunction<T> work) throws Exception {
        var barrier = new CyclicBarrier(times);
        var threads = Executors.newFixedThreadPool(times);
        try {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < times; i++) {
                int number = i;
                Callable<T> together = () -> {
                    barrier.await();
                    return work.apply(number);
                };
                running.add(threads.submit(together));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void ofDifferentDecisionsOneIsTakenAndTheOthersComeTooLate() throws Exception {
        var relocation = leftUnanswered(1);

        var answers = atOnce(OPERATORS, i -> settles(relocation, Relocation.aCall(), i % 2 == 0 ? DONE : GIVE_UP));

        assertThat(answers).filteredOn(RequestAnswer.Shown.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(new RequestAnswer.NotOwed(0)::equals).hasSize(OPERATORS - 1);
        assertThat(decisions()).isOne();
        assertThat(TestDatabase.bean(ChainAudit.class).fault(relocation.number()))
                .isEmpty();
    }

    @Test
    void oneCallMadeManyTimesIsOneDecisionAndOneAnswer() throws Exception {
        var relocation = leftUnanswered(1);
        var call = Relocation.aCall();

        var answers = atOnce(OPERATORS, i -> settles(relocation, call, DONE));

        assertThat(answers).hasOnlyElementsOfType(RequestAnswer.Shown.class).containsOnly(answers.get(0));
        assertThat(decisions()).isOne();
    }

    @Test
    void whatAnInstanceTakesUpAtTheSameMomentIsEnteredOrGivenUpAndNeverBoth() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            var relocation = leftUnanswered(round);
            int before = counter.systems().orders().entered().size();
            counter.clock().pass(AN_HOUR);

            var answer = (RequestAnswer) atOnce(
                            2, i -> i == 0 ? counter.sweep() : settles(relocation, Relocation.aCall(), GIVE_UP))
                    .get(1);

            int entered = counter.systems().orders().entered().size() - before;
            boolean givenUp = answer instanceof RequestAnswer.Shown;
            assertThat(entered).as("round %d: %s", round, answer).isEqualTo(givenUp ? 0 : 1);
            assertThat(relocation.looksAgain().effects().get(0).status())
                    .isEqualTo(givenUp ? EffectStatus.GIVEN_UP : EffectStatus.STANDING);
        }
    }

    @Test
    void manyRetriesAndASweepAtOnceMakeOneOrder() throws Exception {
        var relocation = leftUnanswered(1);
        counter.clock().pass(AN_HOUR);

        atOnce(OPERATORS, i -> i == 0 ? counter.sweep() : settles(relocation, Relocation.aCall(), RETRY));
        counter.clock().pass(AN_HOUR);
        counter.sweep();

        assertThat(counter.systems().orders().entered()).hasSize(1);
        assertThat(relocation.looksAgain().step().node()).isEqualTo("C.8");
    }
}
