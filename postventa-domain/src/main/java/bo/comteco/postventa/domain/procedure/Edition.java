package bo.comteco.postventa.domain.procedure;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Graph, policies, forms, texts and guidance of the ten procedures, frozen under one name. Requests keep the edition they were
 * opened under.
 */
public final class Edition {

    private final String name;
    private final Map<ProcedureCode, Procedure> procedures;
    private final Guidance guidance;

    private Edition(String name, Map<ProcedureCode, Procedure> procedures, Guidance guidance) {
        this.name = name;
        this.procedures = procedures;
        this.guidance = guidance;
    }

    /** An edition of the given procedures, one for each letter. */
    public static Edition edition(String name, List<Procedure> procedures) {
        var byCode = new EnumMap<ProcedureCode, Procedure>(ProcedureCode.class);
        for (var procedure : procedures) {
            if (byCode.put(procedure.code(), procedure) != null) {
                throw new IllegalArgumentException("edition " + name + " has procedure " + procedure.code() + " twice");
            }
        }
        return new Edition(name, byCode, Guidance.NONE);
    }

    /**
     * The same edition, with how clients are informed about its procedures.
     *
     * @throws IllegalArgumentException when a wish leads to what this edition does not have
     */
    public Edition guidedBy(Guidance guidance) {
        for (var wish : guidance.wishes()) {
            for (var way : wish.ways()) {
                var outcomes = procedure(way.procedure()).askedFor();
                if (way.askedFor() == null ? !outcomes.isEmpty() : !outcomes.contains(way.askedFor())) {
                    throw new IllegalArgumentException("wish " + wish.code() + " asks " + way.procedure() + " for "
                            + way.askedFor() + ", which can be asked for " + outcomes);
                }
            }
        }
        return new Edition(name, procedures, guidance);
    }

    /** How clients are informed about its procedures. */
    public Guidance guidance() {
        return guidance;
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
