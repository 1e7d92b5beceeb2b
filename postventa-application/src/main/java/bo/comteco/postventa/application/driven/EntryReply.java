package bo.comteco.postventa.application.driven;

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

    /** Nobody knows whether it was accepted: it is looked for by its key before it is sent again. */
    record Unanswered(String trouble) implements EntryReply {}
}
