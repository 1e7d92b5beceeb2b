package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.procedure.EffectKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who enters which kinds of effect. */
final class Senders {

    private final Map<String, EffectSender> byKind = new HashMap<>();

    /** @throws IllegalArgumentException where two would enter the same kind */
    Senders(List<EffectSender> senders) {
        for (var sender : senders) {
            for (var kind : sender.kinds()) {
                if (byKind.put(kind, sender) != null) {
                    throw new IllegalArgumentException("two senders enter " + kind);
                }
            }
        }
    }

    boolean enter(Collection<String> kinds) {
        return byKind.keySet().containsAll(kinds);
    }

    /** @throws IllegalStateException where nobody does */
    EffectSender of(EffectKind kind) {
        var sender = byKind.get(kind.name());
        if (sender == null) {
            throw new IllegalStateException("nobody enters " + kind);
        }
        return sender;
    }
}
