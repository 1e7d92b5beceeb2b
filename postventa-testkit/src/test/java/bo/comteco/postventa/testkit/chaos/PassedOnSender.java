package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.request.EffectReport;
import java.util.Optional;
import java.util.Set;

/** Passes everything on to another sender. */
abstract class PassedOnSender implements EffectSender {

    private final EffectSender sender;

    PassedOnSender(EffectSender sender) {
        this.sender = sender;
    }

    @Override
    public Set<String> kinds() {
        return sender.kinds();
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        return sender.send(kind, content, entry);
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        return sender.find(key);
    }

    @Override
    public boolean canBeAsked() {
        return sender.canBeAsked();
    }

    @Override
    public Reply<EffectReport> abandon(String kind, Answers content, Entry entry) {
        return sender.abandon(kind, content, entry);
    }
}
