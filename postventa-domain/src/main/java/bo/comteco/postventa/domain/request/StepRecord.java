package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One move of a request, as it is kept for ever: the audit by manual number, the event, and what the request is told
 * again from. Only ever appended.
 *
 * @param seq position in the request's record, from 1 without gaps
 * @param node the node it happened at; the manual's number is its first part
 * @param actor who; {@link #SYSTEM} for what follows by itself
 * @param outcome the outcome taken, what became of an effect, or null
 * @param answers what was answered or attested, or an effect's result
 * @param facts what systems said meanwhile; they count before the act
 * @param effect the number of the effect that is reported on, or null
 * @param note why, where there is something to say (the changed fact, the reason given)
 */
public record StepRecord(
        int seq,
        Instant at,
        String node,
        String actor,
        Act act,
        @Nullable String outcome,
        Answers answers,
        List<Fact> facts,
        @Nullable Integer effect,
        @Nullable Message note) {

    /** The actor of what follows by itself. */
    public static final String SYSTEM = "system";

    public StepRecord {
        facts = List.copyOf(facts);
    }
}
