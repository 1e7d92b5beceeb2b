package bo.comteco.postventa.adapter.rest.problem;

import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;

/** Problems that several endpoints answer with. */
public final class CommonProblems {

    private static final String RETRY_AFTER = "15";

    private CommonProblems() {}

    /** The actor has no right to it. */
    public static Problem denied() {
        return Problem.of(
                ProblemType.DENIED,
                "Su usuario no tiene permiso para esto: depende de su rol y de la oficina de la solicitud.");
    }

    public static Problem unknownRequest() {
        return Problem.of(ProblemType.UNKNOWN_REQUEST, "No existe una solicitud con ese número.");
    }

    public static Problem unknownVisit() {
        return Problem.of(ProblemType.UNKNOWN_VISIT, "No existe esa atención. Registre una nueva para este cliente.");
    }

    public static Problem unknownProcedure() {
        return Problem.of(
                ProblemType.UNKNOWN_PROCEDURE,
                "La edición vigente del manual no tiene ese procedimiento. Los hay de la A a la J.");
    }

    /** A system without which nothing can be said now. */
    public static Problem silent(SystemName system) {
        return Problem.of(
                        ProblemType.SYSTEM_SILENT,
                        system.title() + " no responde en este momento. Vuelva a intentarlo en unos segundos.")
                .with("systems", List.of(system.title()))
                .header("Retry-After", RETRY_AFTER);
    }
}
