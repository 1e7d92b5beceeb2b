package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Gives a request into other hands. Who, to whom and why stands in its record. */
@PrimaryPort
public interface HandOverRequest {

    /** Whoever is answerable for it, or a supervisor, gives it to somebody else. */
    RequestAnswer handOver(Command command);

    /** A supervisor takes it, whoever has it; its office stays. */
    RequestAnswer takeOver(TakeOver command);

    /**
     * To whom, and why.
     *
     * @param office null for the one where it is
     * @param adviser null for whoever serves there
     */
    record Command(
            Actor actor,
            Call call,
            long request,
            int version,
            @Nullable String office,
            @Nullable String adviser,
            String reason) {}

    /** Which request, from which version, and why. */
    record TakeOver(Actor actor, Call call, long request, int version, String reason) {}
}
