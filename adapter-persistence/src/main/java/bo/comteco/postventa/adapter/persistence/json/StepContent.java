package bo.comteco.postventa.adapter.persistence.json;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.request.Opening;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record holds beside its columns; all of it may be personal data and is purged together.
 *
 * @param opening in a request's first record, null in the others
 * @param at the record's time where its column, which has microseconds, would lose some of it; null elsewhere
 */
public record StepContent(
        @Nullable Opening opening,
        Answers answers,
        List<Fact> facts,
        @Nullable Message note,
        @Nullable Instant at) {

    public StepContent {
        facts = List.copyOf(facts);
    }
}
