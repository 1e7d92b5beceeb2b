package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Subject;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One thing that is not in order, and what an assessment must say of it.
 *
 * @param words what is wrong, as the end of a sentence
 * @param ids the requirements that are unmet by it, and no other
 */
record Lapse(
        String words,
        Set<String> ids,
        List<Corner> corners,
        UnaryOperator<AtTheCounter> spoil,
        Function<Subject, Message> reason,
        Function<Subject, Message> mend) {

    /** Something wrong for everybody, of which nothing is said yet. */
    static Lapse lapse(String words, UnaryOperator<AtTheCounter> spoil, String... ids) {
        return new Lapse(
                words, new LinkedHashSet<>(Arrays.asList(ids)), Corner.ALL, spoil, Lapse::unsaid, Lapse::unsaid);
    }

    Lapse of(Corner... some) {
        return of(List.of(some));
    }

    Lapse of(List<Corner> some) {
        return new Lapse(words, ids, List.copyOf(some), spoil, reason, mend);
    }

    Lapse saying(Message why, Message how) {
        return saying(subject -> why, subject -> how);
    }

    Lapse saying(Function<Subject, Message> why, Function<Subject, Message> how) {
        return new Lapse(words, ids, corners, spoil, why, how);
    }

    /** A lapse that says which papers are missing. */
    Lapse missing(String... labels) {
        return saying(
                Message.of("unmet.not-presented").with("papers", List.of(labels)),
                Message.of("mend.bring-papers").with("papers", List.of(labels)));
    }

    private static Message unsaid(Subject subject) {
        throw new IllegalStateException("say what the assessment must say");
    }
}
