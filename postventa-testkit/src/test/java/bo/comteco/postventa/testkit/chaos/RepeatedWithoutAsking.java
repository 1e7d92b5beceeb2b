package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.answer.Answers;
import java.util.List;

/** What may have arrived is sent again without looking for it first. */
final class RepeatedWithoutAsking implements Twist {

    @Override
    public List<EffectSender> senders(List<EffectSender> senders) {
        return senders.stream().<EffectSender>map(Forgetful::new).toList();
    }

    private static final class Forgetful extends PassedOnSender {

        Forgetful(EffectSender sender) {
            super(sender);
        }

        @Override
        public EntryReply send(String kind, Answers content, Entry entry) {
            return super.send(
                    kind, content, new Entry(entry.key(), entry.customer(), entry.adviser(), entry.office(), false));
        }
    }
}
