package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;

/** What a port answered, in a word. */
public enum Word {
    SILENT("silent"),
    AS_UNDISTURBED("as undisturbed"),
    /** Another answer, which the wire's page allows. */
    OTHERWISE("otherwise"),
    NOT_SENT("not sent"),
    UNCERTAIN("uncertain"),
    /** Several bear its key: no fault of one call may come to that. */
    SEVERAL("several"),
    REFUSED("refused"),
    ACCEPTED("accepted"),
    /** An event that changed what is known as it should, and no more. */
    HEARD("heard once");

    private final String text;

    Word(String text) {
        this.text = text;
    }

    /** The word for what a port answered; of what was read, that it was answered. */
    static Word of(Object answer) {
        if (answer instanceof Reply.Answered<?>) {
            return AS_UNDISTURBED;
        }
        if (answer instanceof Reply.Silent<?> silent && !silent.trouble().isBlank()) {
            return SILENT;
        }
        if (answer instanceof EntryReply.Accepted) {
            return ACCEPTED;
        }
        if (answer instanceof EntryReply.Refused) {
            return REFUSED;
        }
        if (answer instanceof EntryReply.NotSent) {
            return NOT_SENT;
        }
        if (answer instanceof EntryReply.Uncertain) {
            return UNCERTAIN;
        }
        if (answer instanceof EntryReply.Several) {
            return SEVERAL;
        }
        throw new AssertionError("no answer for a matrix: " + answer);
    }

    /** As it stands in the page. */
    public String text() {
        return text;
    }
}
