package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.fact.SystemName;

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
     */
    record Silent<T>(SystemName system, String trouble) implements Reply<T> {}

    static <T> Reply<T> answered(T answer) {
        return new Answered<>(answer);
    }

    static <T> Reply<T> silent(SystemName system, String trouble) {
        return new Silent<>(system, trouble);
    }
}
