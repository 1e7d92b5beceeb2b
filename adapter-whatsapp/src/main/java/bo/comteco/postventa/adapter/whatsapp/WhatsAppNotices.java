package bo.comteco.postventa.adapter.whatsapp;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.guard.http.NoReply;
import java.time.Duration;
import java.util.Set;

/**
 * Notices as template messages. An error is branched on by its code; its text is for developers and is not repeated.
 * What is neither an acceptance nor an error that says that nothing was sent is uncertain; what failed within WhatsApp
 * says nothing of that, whatever its code.
 */
final class WhatsAppNotices implements SupervisionNotices {

    /** The token, the number of the template's parameters, the template's name or language. */
    private static final Set<Integer> CONFIGURATION = Set.of(190, 132000, 132001);

    /** Supervision's telephone can't be reached by WhatsApp, or not by this message. */
    private static final Set<Integer> RECIPIENT = Set.of(131026, 131047);

    /** The service is down, or too much was sent, altogether or to one recipient. */
    private static final Set<Integer> LATER = Set.of(2, 131016, 130429, 131056);

    private static final int TOO_MANY = 429;
    private static final int TIMED_OUT = 408;

    private final WhatsAppClient client;
    private final TemplateMessage message;
    private final Duration setUpPause;

    WhatsAppNotices(WhatsAppClient client, TemplateMessage message, Duration setUpPause) {
        this.client = client;
        this.message = message;
        this.setUpPause = setUpPause;
    }

    @Override
    public EntryReply send(PriorityFault notice, String key) {
        WhatsAppAnswer answer;
        try {
            answer = client.post(message.of(notice, key));
        } catch (NoReply silence) {
            return silence.neverSent()
                    ? new NotSent(silence.trouble(), silence.atLeast())
                    : new Uncertain(silence.trouble());
        }
        var accepted = answer.acceptedAs();
        if (accepted.isPresent()) {
            return new Accepted(accepted.get());
        }
        var code = answer.errorCode();
        return code.isPresent() ? error(answer.status(), code.getAsInt()) : nonsense(answer.status());
    }

    private EntryReply error(int status, int code) {
        var said = "WhatsApp answered " + status + ", error " + code;
        if (status >= 500) {
            return new Uncertain(said);
        }
        if (RECIPIENT.contains(code)) {
            return new Refused("WhatsApp no llega al teléfono de Supervisión (error " + code + ").");
        }
        if (CONFIGURATION.contains(code)) {
            return new NotSent("configuration: " + said + "; check token and template", setUpPause);
        }
        if (LATER.contains(code) || status == TOO_MANY) {
            return new NotSent(said);
        }
        return status >= 400 && status < 500
                ? new NotSent("configuration: " + said + "; somebody must look it up", setUpPause)
                : new Uncertain(said);
    }

    /** No answer of WhatsApp's: somebody on the way, or none that can be understood. */
    private EntryReply nonsense(int status) {
        var said = "WhatsApp answered " + status + " without an error or a message";
        if (status == TOO_MANY) {
            return new NotSent(said);
        }
        return status >= 300 && status < 500 && status != TIMED_OUT
                ? new NotSent("configuration: " + said + "; check address and network", setUpPause)
                : new Uncertain(said);
    }
}
