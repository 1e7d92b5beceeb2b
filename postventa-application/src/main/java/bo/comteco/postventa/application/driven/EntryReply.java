package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.request.EffectReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** What came of entering something in another system. */
public sealed interface EntryReply {

    /**
     * It was accepted; completion is another matter.
     *
     * @param number what the other system calls it
     */
    record Accepted(String number) implements EntryReply {}

    /** It was refused for good: the same thing would be refused again. */
    record Refused(String reason) implements EntryReply {}

    /**
     * It is there, and what comes of it is not known before somebody there has settled it.
     *
     * @param until when it is asked for again at the latest
     */
    record Open(Instant until) implements EntryReply {}

    /** What came of it, where that is more than that it was entered: it was paid, rejected, or has expired. */
    record Concluded(EffectReport report) implements EntryReply {}

    /** There is no answer. */
    sealed interface Unanswered extends EntryReply {

        /** What happened, for operators; never personal data. */
        String trouble();
    }

    /**
     * This call certainly entered nothing (no connection): it may be made again.
     *
     * @param atLeast for how long it would be in vain: somebody has to change something first. Zero where it may be made
     *     again at once
     */
    record NotSent(String trouble, Duration atLeast) implements Unanswered {

        /** Nothing was entered, and it may be made again at once. */
        public NotSent(String trouble) {
            this(trouble, Duration.ZERO);
        }
    }

    /**
     * Several things bear one key. Which of them counts, or whether none does, somebody has to decide: until then it is
     * neither sent nor looked for again.
     *
     * @param numbers what the other system calls them
     */
    record Several(String key, List<String> numbers) implements Unanswered {

        private static final String BEFORE = "an operator must look: ";
        private static final String BETWEEN = ", ";
        private static final String AFTER = " all bear the key ";
        private static final Pattern SAID = Pattern.compile(BEFORE + "(.+)" + AFTER + ".+");

        public Several {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String trouble() {
            return BEFORE + String.join(BETWEEN, numbers) + AFTER + key;
        }

        /** The numbers in what {@link #trouble()} said once; none where something else is the trouble. */
        public static List<String> numbersIn(String trouble) {
            var said = SAID.matcher(trouble);
            return said.matches() ? List.of(said.group(1).split(BETWEEN, -1)) : List.of();
        }
    }

    /**
     * Nobody knows whether this call entered it, and it may still do so for a while: until it must have settled it is
     * not sent again, and not believed to be missing.
     */
    record Uncertain(String trouble) implements Unanswered {}
}
