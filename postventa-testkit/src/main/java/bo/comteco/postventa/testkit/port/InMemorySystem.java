package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.function.Supplier;

/** A system in memory that can fall silent. Safe for use by several threads, as all that stand on it are. */
abstract class InMemorySystem {

    static final String TROUBLE = "silent, as it was told to be";

    private final SystemName system;
    private volatile boolean silent;

    InMemorySystem(SystemName system) {
        this.system = system;
    }

    /** From now on nothing is answered, and nothing that is asked for is done. */
    public void fallSilent() {
        silent = true;
    }

    /** From now on everything is answered again. */
    public void answerAgain() {
        silent = false;
    }

    boolean isSilent() {
        return silent;
    }

    <T> Reply<T> reply(Supplier<T> answer) {
        return silent ? Reply.silent(system, TROUBLE) : Reply.answered(answer.get());
    }
}
