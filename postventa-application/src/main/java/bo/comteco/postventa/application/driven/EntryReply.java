package bo.comteco.postventa.application.driven;

import java.time.Duration;

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
     * Nobody knows whether this call entered it, and it may still do so for a while: until it must have settled it is
     * not sent again, and not believed to be missing.
     */
    record Uncertain(String trouble) implements Unanswered {}
}
