package bo.comteco.postventa.simulator.http;

import java.util.Optional;

/** A system to be played: how it answers, and what of it can be controlled. Called by several threads. */
public interface SimulatedSystem {

    /** Does what is asked. A thrown exception is answered as 500. */
    Answer answer(Request request);

    /** Answers under a fault that only this kind of system has; empty where it does not have it. */
    default Optional<Answer> answer(Request request, FaultKind fault) {
        return Optional.empty();
    }

    /** Whether it has a fault. */
    default boolean has(FaultKind fault) {
        return fault.isCommon();
    }

    /** An error as this system words it. */
    Answer error(int status, String reason);

    /** A control call of its own; empty where there is no such call. */
    Optional<Answer> control(Request request);

    /** Goes back to the seed. */
    void reset();
}
