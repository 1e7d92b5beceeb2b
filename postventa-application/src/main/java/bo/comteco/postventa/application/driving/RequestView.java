package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.driven.Arrears.State;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.ValueType;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.form.Option;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.procedure.Referral;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Hands;
import bo.comteco.postventa.domain.request.Waiting;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Verdict;
import bo.comteco.postventa.domain.watch.Watch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as whoever works on it needs to see it: where it stands, what it waits for, what is to be said, captured or
 * decided, and what was proposed, found out and entered so far. Knows values, never steps.
 *
 * @param version changes with every move
 * @param openedBy the adviser in whose figures it counts
 * @param ending null while it is open
 * @param referredTo to whom it was handed over, where it ended so, or null
 * @param notice why it came back to where it stands, or null
 * @param leftBehind what stays in other systems because nothing undoes it
 * @param notDone what operators gave up
 * @param refunds what was paid at the cash desk and is no longer wanted
 * @param watches what its client counts on, where it was looked up; none in the answer to a move
 */
public record RequestView(
        long number,
        int version,
        String edition,
        ProcedureCode procedure,
        String procedureTitle,
        String visit,
        Subject subject,
        Hands hands,
        String openedBy,
        Instant openedAt,
        Instant touchedAt,
        StepView step,
        Waiting waiting,
        @Nullable Ending ending,
        @Nullable Referral referredTo,
        @Nullable Message notice,
        List<Message> leftBehind,
        List<Message> notDone,
        List<StepRef> canGoBackTo,
        List<StepRef> trail,
        List<EffectView> effects,
        List<RefundView> refunds,
        List<Fact> facts,
        List<DocumentRef> documents,
        List<Watch> watches) {

    /** The same, with how the promises stand that were made to its client. */
    public RequestView watchedBy(List<Watch> others) {
        return with(effects, others);
    }

    /** The same, with how what it owes stands, by the keys of its effects. */
    public RequestView owing(Map<String, State> arrears) {
        return with(
                effects.stream()
                        .map(effect -> effect.standing(arrears.get(effect.key())))
                        .toList(),
                watches);
    }

    private RequestView with(List<EffectView> drawn, List<Watch> watched) {
        return new RequestView(
                number,
                version,
                edition,
                procedure,
                procedureTitle,
                visit,
                subject,
                hands,
                openedBy,
                openedAt,
                touchedAt,
                step,
                waiting,
                ending,
                referredTo,
                notice,
                leftBehind,
                notDone,
                canGoBackTo,
                trail,
                drawn,
                refunds,
                facts,
                documents,
                List.copyOf(watched));
    }

    /**
     * The node it stands at.
     *
     * @param kind the specification's word for it
     * @param outcomes what may be answered to a question; empty elsewhere
     * @param fields what is to be captured or attested
     * @param proposal what was answered here before, or seen in this visit
     * @param assessment every requirement with its verdict; empty where nothing is assessed
     * @param summary what the client is asked to agree to, or told in detail, or null
     */
    public record StepView(
            String node,
            String number,
            String text,
            String kind,
            Instant since,
            List<String> outcomes,
            List<FieldView> fields,
            Answers proposal,
            List<RequirementView> assessment,
            @Nullable Sheet summary) {}

    /** A field with its options as they are now; {@code options} is empty for a field that has none or waits for them. */
    public record FieldView(
            String id, String label, ValueType type, boolean required, List<Option> options, List<FieldView> columns) {}

    /** A requirement with its verdict. */
    public record RequirementView(
            String id, String text, String source, Fulfilment fulfilment, List<String> fields, Verdict verdict) {}

    /** A node by its number and text. */
    public record StepRef(String node, String number, String text, String outcome) {}

    /**
     * Something that the request enters elsewhere.
     *
     * @param arrear how what is not done yet stands, where it was looked up and is no payment, or null
     */
    public record EffectView(
            String key,
            String kind,
            String system,
            EffectStatus status,
            Answers content,
            Answers result,
            @Nullable State arrear) {

        EffectView standing(@Nullable State state) {
            return new EffectView(key, kind, system, status, content, result, state);
        }
    }

    /**
     * What was paid at the cash desk and is owed back.
     *
     * @param receipt the number of the receipt with which it was paid
     * @param given whether the cash desk has given it back
     */
    public record RefundView(Money amount, String receipt, boolean given) {}

    /** A form that can be printed, and whether the step that prints it is passed. */
    public record DocumentRef(String name, String title, boolean passed) {}
}
