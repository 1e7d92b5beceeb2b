package bo.comteco.postventa.adapter.rest.problem;

/** What was sent can't be understood: ends the call with a problem, and is no fault of the service. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // Lost when serialized, which nobody does with it.
    private final transient Problem problem;

    public ProblemException(Problem problem) {
        // No stack: it is thrown for what callers send, as often as they like.
        super(problem.type().name(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
