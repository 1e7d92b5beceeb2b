package bo.comteco.postventa.domain.fact;

/** A rule read a kind of fact that it had not declared: a fault of a definition. */
public final class UndeclaredFact extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    UndeclaredFact(FactKind<?> kind) {
        super("fact '" + kind + "' is read but not declared by the rule");
        this.kind = kind.name();
    }

    /** The kind of fact. */
    public String kind() {
        return kind;
    }
}
