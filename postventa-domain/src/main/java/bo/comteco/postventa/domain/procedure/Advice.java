package bo.comteco.postventa.domain.procedure;

import bo.comteco.postventa.domain.common.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who asks about a procedure is told beside its requirements: what it costs, where and how long.
 *
 * @param notes the sentences for a prospect
 * @param wordsInto the field, captured first, that the client's own words answer; null where there is none
 */
public record Advice(
        Function<Prospect, List<Message>> notes, @Nullable String wordsInto) {

    /** Nothing beside the requirements. */
    public static final Advice NONE = new Advice(prospect -> List.of(), null);

    /** Sentences that depend on who asks. */
    public static Advice telling(Function<Prospect, List<Message>> notes) {
        return new Advice(notes, null);
    }

    /** The same advice, where the client's own words answer a field that is captured first. */
    public Advice takingWordsInto(String field) {
        return new Advice(notes, field);
    }

    /** The field that the client's own words answer, where there is one. */
    public Optional<String> findWordsInto() {
        return Optional.ofNullable(wordsInto);
    }
}
