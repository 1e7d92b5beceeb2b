package bo.comteco.postventa.adapter.rest.problem;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Complaint;
import bo.comteco.postventa.domain.request.Refusal;
import java.util.List;
import java.util.function.Function;

/**
 * The procedure's refusals as problems. All are 422, for what was asked was understood and is not allowed, but {@link
 * Refusal.StillWaiting}, which is 409: the same call is right once the system has answered.
 */
public final class RefusalProblems {

    private static final String RETRY_AFTER = "5";

    private final Function<Message, String> texts;
    private final ByVariant<Refusal, Problem> problems;

    /** @param texts how a message reads in Spanish */
    public RefusalProblems(Function<Message, String> texts) {
        this.texts = texts;
        this.problems = ByVariant.<Refusal, Problem>of(Refusal.class)
                .when(
                        Refusal.Ended.class,
                        refusal -> problem(ProblemType.ENDED, refusal)
                                .with("ending", refusal.ending().name()))
                .when(
                        Refusal.ElsewhereNow.class,
                        refusal -> problem(ProblemType.ELSEWHERE_NOW, refusal).with("node", refusal.now()))
                .when(
                        Refusal.OutcomeNotGiven.class,
                        refusal ->
                                problem(ProblemType.OUTCOME_NOT_GIVEN, refusal).with("node", refusal.node()))
                .when(
                        Refusal.UnknownOutcome.class,
                        refusal -> problem(ProblemType.UNKNOWN_OUTCOME, refusal)
                                .with("node", refusal.node())
                                .with("outcomes", refusal.outcomes()))
                .when(
                        Refusal.InvalidAnswers.class,
                        refusal -> problem(ProblemType.INVALID_ANSWERS, refusal)
                                .with("node", refusal.node())
                                .with("errors", wrong(refusal.complaints())))
                .when(
                        Refusal.StillWaiting.class,
                        refusal -> problem(ProblemType.STILL_WAITING, refusal)
                                .with("node", refusal.node())
                                .with(
                                        "systems",
                                        refusal.systems().stream()
                                                .sorted()
                                                .map(SystemName::title)
                                                .toList())
                                .header("Retry-After", RETRY_AFTER))
                .when(
                        Refusal.NotForPerson.class,
                        refusal -> problem(ProblemType.NOT_FOR_PERSON, refusal).with("node", refusal.node()))
                .when(
                        Refusal.NotOnTrail.class,
                        refusal -> problem(ProblemType.NOT_ON_TRAIL, refusal).with("node", refusal.node()))
                .when(
                        Refusal.AlreadyEntered.class,
                        refusal -> problem(ProblemType.ALREADY_ENTERED, refusal)
                                .with("node", refusal.node())
                                .with("systems", List.of(refusal.system().title())))
                .when(
                        Refusal.NothingToClose.class,
                        refusal ->
                                problem(ProblemType.NOTHING_TO_CLOSE, refusal).with("node", refusal.node()))
                .when(Refusal.InTheseHands.class, refusal -> problem(ProblemType.IN_THESE_HANDS, refusal))
                .when(
                        Refusal.UnknownEffect.class,
                        refusal -> problem(ProblemType.UNKNOWN_EFFECT, refusal).with("effect", refusal.key()))
                .when(
                        Refusal.ForeignReport.class,
                        refusal -> problem(ProblemType.FOREIGN_REPORT, refusal).with("effect", refusal.key()))
                .when(
                        Refusal.CanNotBeAsked.class,
                        refusal -> problem(ProblemType.CAN_NOT_BE_ASKED, refusal)
                                .with("effect", refusal.key())
                                .with("systems", List.of(refusal.system().title())))
                .when(
                        Refusal.LookFirst.class,
                        refusal -> problem(ProblemType.LOOK_FIRST, refusal)
                                .with("effect", refusal.key())
                                .with("systems", List.of(refusal.system().title())))
                .when(
                        Refusal.PaidAlready.class,
                        refusal -> problem(ProblemType.PAID_ALREADY, refusal).with("effect", refusal.key()))
                .complete();
    }

    /** A refusal as a problem. */
    public Problem problem(Refusal refusal) {
        return problems.apply(refusal);
    }

    private Problem problem(ProblemType type, Refusal refusal) {
        return Problem.of(type, texts.apply(Redaction.of(refusal.message())));
    }

    private List<WrongMember> wrong(List<Complaint> complaints) {
        return complaints.stream()
                .map(complaint ->
                        new WrongMember(pointer(complaint.field()), texts.apply(Redaction.of(complaint.message()))))
                .toList();
    }

    /** A form names a cell {@code equipment[2].serial}; a body has it at {@code #/answers/equipment/rows/2/serial}. */
    static String pointer(String field) {
        return "#/answers/" + field.replace("[", "/rows/").replace("].", "/");
    }
}
