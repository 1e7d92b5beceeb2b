package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.Optional;

/** Has invoices annulled. The invoice itself says whether it is: it is looked at before another attempt, and after doubt. */
final class InvoiceAnnulling {

    private final PacClient pac;

    InvoiceAnnulling(PacClient pac) {
        this.pac = pac;
    }

    /** @param again whether an earlier attempt may have arrived */
    EntryReply annul(String number, Key key, AnnulmentRequest request, boolean again) {
        try {
            return again && isAnnulled(number) ? new Accepted(number) : post(number, key, request);
        } catch (Silence silence) {
            return silence.notSent();
        }
    }

    private EntryReply post(String number, Key key, AnnulmentRequest request) {
        PacAnswer answer;
        try {
            answer = pac.post(InvoiceResource.ANNULMENT, key, request, number);
        } catch (Silence silence) {
            return silence.neverSent() ? silence.notSent() : lookedAt(number, silence.trouble());
        }
        Optional<EntryReply> refusal = answer.refusal().map(Refused::new);
        return refusal.orElseGet(() -> says(answer, number)
                ? new Accepted(number)
                : lookedAt(number, answer.nonsense().trouble()));
    }

    private static boolean says(PacAnswer answer, String number) {
        try {
            return answer.isSuccess() && isAnnulled(answer.as(InvoiceResource.class), number);
        } catch (Silence unreadable) {
            return false;
        }
    }

    /** Whether it is annulled after all; otherwise nobody knows what came of the call. */
    private EntryReply lookedAt(String number, String trouble) {
        try {
            return isAnnulled(number) ? new Accepted(number) : new Uncertain(trouble + "; not annulled since");
        } catch (Silence silence) {
            return new Uncertain(trouble + "; then " + silence.trouble());
        }
    }

    private boolean isAnnulled(String number) {
        return pac.read(InvoiceResource.BY_NUMBER, number, InvoiceResource.class, Problem.NO_SUCH_INVOICE)
                .filter(invoice -> isAnnulled(invoice, number))
                .isPresent();
    }

    private static boolean isAnnulled(InvoiceResource invoice, String number) {
        return invoice.number().equals(number) && invoice.isAnnulled();
    }
}
