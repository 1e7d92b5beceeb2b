package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Several;
import bo.comteco.postventa.application.driven.EntryReply.Unanswered;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;

/**
 * Of two orders that belong together the first is done, and the second is not, as far as is known. Asked again, the first
 * is found and the second carried on with; until then operators read what there is.
 */
final class HalfDone {

    private HalfDone() {}

    /**
     * What the whole comes to.
     *
     * @param done what is known to be done, with its number
     * @param second what came of the second: not accepted
     */
    static EntryReply of(String done, EntryReply second) {
        if (second instanceof Several) {
            return second;
        }
        return new Uncertain(done + "; " + (second instanceof Unanswered silent ? silent.trouble() : "refused"));
    }
}
