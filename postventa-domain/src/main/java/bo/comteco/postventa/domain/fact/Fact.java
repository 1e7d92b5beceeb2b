package bo.comteco.postventa.domain.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import java.time.Instant;

/**
 * What a system said, with what it was asked and when. Its value never contains its own time, or it would always have
 * changed.
 *
 * @param kind name of the {@link FactKind}
 * @param askedWith what the question was made of
 * @param at when the system answered
 */
public record Fact(String kind, Answers askedWith, Value value, Instant at) {}
