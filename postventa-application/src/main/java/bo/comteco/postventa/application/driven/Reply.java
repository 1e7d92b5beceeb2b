package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.fact.SystemName;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of asking a system. Silence (down, slow, nonsense) is not an answer: it is never read as "no".
 *
 * @param <T> the answer
 */
public sealed interface Reply<T> {

    /** The system answered. */
    record Answered<T>(T answer) implements Reply<T> {}

    /**
     * The system is silent.
     *
     * @param trouble what happened, for operators; never personal data
     * @param untilDecided whether asking again is in vain until somebody has decided what to make of it
     */
    record Silent<T>(SystemName system, String trouble, boolean untilDecided) implements Reply<T> {}

    /** What the answer comes to; a silence stays one. */
    default <R> Reply<R> map(Function<? super T, ? extends R> reading) {
        if (this instanceof Silent<T> silent) {
            return new Silent<>(silent.system(), silent.trouble(), silent.untilDecided());
        }
        return answered(reading.apply(((Answered<T>) this).answer()));
    }

    /** Whether the system answered that there is none: only that makes a thing unknown. */
    static boolean denies(Reply<? extends Optional<?>> reply) {
        return reply instanceof Answered<? extends Optional<?>> answered
                && answered.answer().isEmpty();
    }

    static <T> Reply<T> answered(T answer) {
        return new Answered<>(answer);
    }

    static <T> Reply<T> silent(SystemName system, String trouble) {
        return new Silent<>(system, trouble, false);
    }

    /** What the system says can't be understood before somebody has decided what to make of it. */
    static <T> Reply<T> undecided(SystemName system, String trouble) {
        return new Silent<>(system, trouble, true);
    }
}
