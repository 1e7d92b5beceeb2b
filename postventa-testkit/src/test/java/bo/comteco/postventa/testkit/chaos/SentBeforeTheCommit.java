package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a move owes is sent within the transaction that stores it, and its answer is there for whoever would send it
 * afterwards: all is well as long as that transaction is committed.
 */
final class SentBeforeTheCommit implements Twist {

    private final Map<String, EntryReply> sent = new HashMap<>();

    @Override
    public List<EffectSender> senders(List<EffectSender> senders) {
        return senders.stream().<EffectSender>map(Remembering::new).toList();
    }

    @Override
    public RequestStore store(RequestStore store, List<EffectSender> senders) {
        return new Hasty(store, senders);
    }

    private final class Remembering extends PassedOnSender {

        Remembering(EffectSender sender) {
            super(sender);
        }

        @Override
        public EntryReply send(String kind, Answers content, Entry entry) {
            var before = sent.remove(entry.key());
            return before == null ? super.send(kind, content, entry) : before;
        }
    }

    private final class Hasty extends PassedOnStore {

        private final List<EffectSender> senders;

        Hasty(RequestStore store, List<EffectSender> senders) {
            super(store);
            this.senders = senders;
        }

        @Override
        public CommitResult commit(Commit commit) {
            commit.owed().stream()
                    .filter(effect -> effect.status() == EffectStatus.OWED)
                    .filter(effect -> effect.kind().system() == SystemName.SMARTFLEX)
                    .forEach(effect -> send(effect, commit));
            return super.commit(commit);
        }

        private void send(Effect effect, Commit commit) {
            var opening = commit.request().opening();
            var entry = new Entry(effect.key(), opening.subject().customer(), opening.adviser(), "CENTRAL", false);
            var kind = effect.kind().name();
            for (var sender : senders) {
                if (sender.kinds().contains(kind)) {
                    sent.put(effect.key(), reply(sender, kind, effect, entry));
                }
            }
        }

        private static EntryReply reply(EffectSender sender, String kind, Effect effect, Entry entry) {
            try {
                return sender.send(kind, effect.content(), entry);
            } catch (IllegalStateException thrown) {
                return new EntryReply.Uncertain("threw: " + thrown.getMessage());
            }
        }
    }
}
