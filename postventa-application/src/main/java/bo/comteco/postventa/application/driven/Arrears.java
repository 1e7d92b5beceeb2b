package bo.comteco.postventa.application.driven;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/**
 * What requests owe to other systems and was not done yet, as operators see it. Kept by whatever keeps the requests, and
 * changed in the same transactions.
 */
@SecondaryPort
public interface Arrears {

    /** Some of it: the oldest request first, within a request in order. */
    List<Arrear> list(Criteria criteria, @Nullable Place after, int limit);

    /** How much of it there is, by the kind of effect; without those of which there is nothing. */
    Map<String, Long> count(Criteria criteria);

    /**
     * One of them, which nobody takes, puts off or settles before the transaction ends; waits for whoever does so now.
     * Empty where it is not owed any more.
     */
    Optional<Arrear> lock(long request, int effect);

    /**
     * Gives everything of some kinds that waits, that nobody holds and that is not set aside, a time of its own: the oldest
     * request first, from a moment on, so far apart. What is uncertain keeps the time that it has if that is later.
     *
     * @param latest what was put off beyond it keeps its time: it would be in vain before
     */
    void spread(Set<String> kinds, Instant from, Duration apart, Instant latest);

    /**
     * Which of it.
     *
     * @param kinds only effects of these kinds; of every kind where there is none
     */
    record Criteria(
            Set<String> kinds,
            @Nullable State state,
            @Nullable Long request) {
        public Criteria {
            kinds = Set.copyOf(kinds);
        }
    }

    /** One that a page ended with: a request's number and the effect's in it. */
    record Place(long request, int effect) {}

    /** How it stands. What is uncertain or set aside is said to be so though its system is held. */
    enum State {
        /** It is tried, or tried again, by itself. */
        WAITING,
        /**
         * Nobody knows whether it was done; whoever had it before does not, or has said nothing. It is looked for, and not
         * done again before that says that it is not there.
         */
        UNCERTAIN,
        /** It waits until operators release its system. */
        HELD,
        /** It is not tried before an operator has decided. */
        SET_ASIDE
    }

    /**
     * Something owed.
     *
     * @param handedOut whether somebody holds it, or held it until {@code due} without saying what came of it
     * @param attempts how often it was handed out
     * @param trouble why it was put off last, or null
     * @param due when it is tried next, or how long it is held; null where it is not tried by itself
     */
    record Arrear(
            long request,
            int effect,
            String kind,
            State state,
            boolean handedOut,
            int attempts,
            @Nullable String trouble,
            @Nullable Instant due) {

        /** Whether it may have been done: it is said to be, or whoever had it has said nothing. */
        public boolean isUncertain() {
            return handedOut || state == State.UNCERTAIN || state == State.SET_ASIDE;
        }

        /** Until when somebody holds it, if anybody does. */
        public Optional<Instant> heldUntil(Instant now) {
            return Optional.ofNullable(due).filter(until -> handedOut && until.isAfter(now));
        }

        /** What the other system was seen to call it, where several bear its key. */
        public List<String> found() {
            return trouble == null ? List.of() : EntryReply.Several.numbersIn(trouble);
        }
    }
}
