package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.Ending;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The system is slower than the lease is long: another instance sweeps while the first still waits for the answer. */
class LostLeaseTest {

    private static final Duration LONGER_THAN_ANY_LEASE = Duration.ofMinutes(1);

    private final SlowSystem slow = new SlowSystem();
    private final PostgresCounter counter = new PostgresCounter(real -> slow.before(real));
    private final Relocation relocation = Relocation.number(1, counter);

    /** Sends at once, and has the first answer arrive when something else has happened. */
    private static final class SlowSystem implements EffectSender {

        private EffectSender real;
        private Runnable meanwhile = () -> {};
        private boolean firstAnswerIsLost;

        EffectSender before(EffectSender sender) {
            real = sender;
            return this;
        }

        @Override
        public Set<String> kinds() {
            return real.kinds();
        }

        @Override
        public EntryReply send(String kind, Answers content, Entry entry) {
            var reply = real.send(kind, content, entry);
            boolean first = !entry.again();
            if (first) {
                var once = meanwhile;
                meanwhile = () -> {};
                once.run();
            }
            return first && firstAnswerIsLost ? new EntryReply.Uncertain("too late") : reply;
        }

        @Override
        public Reply<Optional<String>> find(String key) {
            return real.find(key);
        }
    }

    private void anotherInstanceSweeps() {
        counter.clock().pass(LONGER_THAN_ANY_LEASE);
        assertThat(counter.sweep()).isEqualTo(1);
    }

    private void entersTheOrder() {
        relocation.comesToTheSummary();
        relocation.answer("YES", Answers.none(), Relocation.aCall());
        counter.carryOut();
    }

    private void isEnteredAndReportedOnce() {
        var view = relocation.looksAgain();
        assertThat(view.step().node()).isEqualTo("C.8");
        assertThat(counter.systems().orders().entered()).hasSize(1);
        assertThat(TestDatabase.jdbc()
                        .queryForObject("select count(*) from step where effect is not null", Integer.class))
                .isEqualTo(1);
        assertThat(TestDatabase.jdbc().queryForObject("select count(*) from effect", Integer.class))
                .isZero();
        assertThat(TestDatabase.bean(ChainAudit.class).fault(view.number())).isEmpty();
    }

    @Test
    void theFirstFindsTheResultReportedAndLeavesIt() {
        slow.meanwhile = this::anotherInstanceSweeps;

        entersTheOrder();

        isEnteredAndReportedOnce();
    }

    @Test
    void theFirstCannotPutOffWhatTheOtherHasDone() {
        slow.meanwhile = this::anotherInstanceSweeps;
        slow.firstAnswerIsLost = true;

        entersTheOrder();

        isEnteredAndReportedOnce();
    }

    @Test
    void theFirstReportsWhenTheOtherGotNoAnswer() {
        slow.meanwhile = () -> {
            counter.systems().smartflexFallsSilent();
            anotherInstanceSweeps();
            counter.systems().smartflexAnswersAgain();
        };

        entersTheOrder();

        isEnteredAndReportedOnce();
    }

    @Test
    void anOrderThatTheClientDesistedFromMeanwhileIsCancelled() {
        slow.meanwhile = relocation::desists;

        entersTheOrder();

        assertThat(relocation.looksAgain().ending()).isEqualTo(Ending.DESISTED);
        assertThat(counter.systems().orders().entered())
                .singleElement()
                .satisfies(order -> assertThat(order.cancelled()).isTrue());
    }
}
