package bo.comteco.postventa.domain.answer;

/** A rule read a field that no form had captured: a fault of a definition. */
public final class MissingAnswer extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String field;

    MissingAnswer(String field, String expected) {
        super("no answer of kind " + expected + " in field '" + field + "'");
        this.field = field;
    }

    /** The field that was read. */
    public String field() {
        return field;
    }
}
