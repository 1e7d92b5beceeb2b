package bo.comteco.postventa.domain.parameter;

/** A rule needed a parameter that nobody has set for the day. */
public final class ParameterNotSet extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String name;

    ParameterNotSet(String name) {
        super("parameter '" + name + "' has no value for this day: set one with its dates");
        this.name = name;
    }

    /** The parameter's name. */
    public String name() {
        return name;
    }
}
