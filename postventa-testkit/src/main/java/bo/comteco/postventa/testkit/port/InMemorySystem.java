package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.function.Supplier;

/** A system in memory that can get into trouble. Safe for use by several threads, as all that stand on it are. */
abstract class InMemorySystem implements TroubledSystem {

    static final String TROUBLE = "silent, as it was told to be";

    private final SystemName system;
    private volatile Trouble trouble = Trouble.NONE;

    InMemorySystem(SystemName system) {
        this.system = system;
    }

    @Override
    public void fallSilent() {
        trouble = Trouble.DOWN;
    }

    @Override
    public void hang() {
        trouble = Trouble.HANGING;
    }

    @Override
    public void talkNonsense() {
        trouble = Trouble.NONSENSE;
    }

    @Override
    public void answerAgain() {
        trouble = Trouble.NONE;
    }

    Trouble trouble() {
        return trouble;
    }

    boolean isSilent() {
        return trouble != Trouble.NONE;
    }

    SystemName system() {
        return system;
    }

    <T> Reply<T> reply(Supplier<T> answer) {
        return isSilent() ? Reply.silent(system, trouble.said) : Reply.answered(answer.get());
    }

    /** What is the matter. */
    enum Trouble {
        NONE("nothing is the matter"),
        DOWN(TROUBLE),
        HANGING("no answer in time, as it was told"),
        NONSENSE("nonsense, as it was told to talk");

        final String said;

        Trouble(String said) {
            this.said = said;
        }
    }
}
