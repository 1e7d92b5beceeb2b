package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.domain.answer.Answers;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Takes the step further at which a request stands. */
@PrimaryPort
public interface CompleteStep {

    RequestAnswer complete(Command command);

    /**
     * What is done.
     *
     * @param version the version that was looked at
     * @param node the node that was looked at
     * @param outcome the answer to a question; null everywhere else
     */
    record Command(
            Actor actor,
            Call call,
            long request,
            int version,
            String node,
            @Nullable String outcome,
            Answers answers) {}
}
