package bo.comteco.postventa.domain.procedure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Graph, policies, forms and texts of the ten procedures, frozen under one name. Requests keep the edition they were
 * opened under.
 */
public final class Edition {

    private final String name;
    private final Map<ProcedureCode, Procedure> procedures;

    private Edition(String name, Map<ProcedureCode, Procedure> procedures) {
        this.name = name;
        this.procedures = procedures;
    }

    /** An edition of the given procedures, one for each letter. */
    public static Edition edition(String name, List<Procedure> procedures) {
        var byCode = new EnumMap<ProcedureCode, Procedure>(ProcedureCode.class);
        for (var procedure : procedures) {
            if (byCode.put(procedure.code(), procedure) != null) {
                throw new IllegalArgumentException("edition " + name + " has procedure " + procedure.code() + " twice");
            }
        }
        return new Edition(name, byCode);
    }

    /** The edition's name, as requests store it. */
    public String name() {
        return name;
    }

    /** Its procedures, by their letters. */
    public List<Procedure> procedures() {
        return List.copyOf(procedures.values());
    }

    public Optional<Procedure> find(ProcedureCode code) {
        return Optional.ofNullable(procedures.get(code));
    }

    /**
     * A procedure that must be in it.
     *
     * @throws IllegalArgumentException when it is not
     */
    public Procedure procedure(ProcedureCode code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("edition " + name + " has no procedure " + code));
    }
}
