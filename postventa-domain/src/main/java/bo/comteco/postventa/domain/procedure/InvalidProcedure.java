package bo.comteco.postventa.domain.procedure;

import java.util.List;
import java.util.stream.Collectors;

/** A definition that cannot be built; carries every fault found, not the first alone. */
public final class InvalidProcedure extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    InvalidProcedure(ProcedureCode code, List<Violation> violations) {
        super("procedure " + code + " has " + violations.size() + " faults: "
                + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** All faults. */
    public List<Violation> violations() {
        return violations;
    }
}
