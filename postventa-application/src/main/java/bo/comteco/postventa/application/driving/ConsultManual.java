package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.domain.procedure.Edition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** The procedures as this installation carries them out. */
@PrimaryPort
public interface ConsultManual {

    /** The edition under which requests are opened now. */
    Edition current();

    /** Whether requests of a procedure can be opened: something answers and enters everything it needs. */
    boolean offers(ProcedureCode procedure);
}
