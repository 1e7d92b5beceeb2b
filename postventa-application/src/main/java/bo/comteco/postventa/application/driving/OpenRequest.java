package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Opens a request within a visit. */
@PrimaryPort
public interface OpenRequest {

    RequestAnswer open(Command command);

    /**
     * What is opened.
     *
     * @param product the product's id; null where the procedure captures it or has none
     * @param opening what is captured at the opening, so that the first step is done with it; null to capture it later
     */
    record Command(
            Actor actor,
            Call call,
            String visit,
            ProcedureCode procedure,
            @Nullable String product,
            @Nullable Answers opening) {}
}
