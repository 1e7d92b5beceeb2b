package bo.comteco.postventa.application.sending;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.Optional;
import java.util.Set;

/** Enters effects of some kinds through a driven port. */
public interface EffectSender {

    /** The names of the kinds it enters. */
    Set<String> kinds();

    /** Enters it, once however often it is called with one key. */
    EntryReply send(String kind, Answers content, Entry entry);

    /** The number of what was entered under a key, if anything was. */
    Reply<Optional<String>> find(String key);

    /** Whether the system can be asked what was entered under a key; otherwise what may have been done is only heard of. */
    default boolean canBeAsked() {
        return true;
    }

    /**
     * What became of something that its request no longer wants, and that may have been sent: it is looked for. Where it
     * can still be kept from being entered, it is.
     */
    default Reply<EffectReport> abandon(String kind, Answers content, Entry entry) {
        return find(entry.key()).map(found -> found.map(EffectReport::entered).orElseGet(EffectReport::neverEntered));
    }
}
