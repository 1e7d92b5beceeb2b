package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import java.util.List;
import java.util.Optional;

/**
 * Enters orders, each once. The CRM would take the same key twice, so what may have arrived is looked for before it is
 * sent again, and what was sent without an answer is uncertain, whatever a look right afterwards says.
 */
final class OnceOnly {

    private static final String ORDERS = "orders";

    private final CrmClient crm;

    OnceOnly(CrmClient crm) {
        this.crm = crm;
    }

    EntryReply enter(Row order, Entry entry) {
        if (entry.again()) {
            try {
                var there = find(entry.key());
                if (there.isPresent()) {
                    return new Accepted(there.get());
                }
            } catch (Silence silence) {
                return new NotSent(silence.trouble());
            }
        }
        try {
            return came(crm.post("/" + ORDERS, order), "POST orders");
        } catch (Silence silence) {
            return unanswered(silence);
        }
    }

    EntryReply cancel(String number) {
        try {
            return came(crm.post(ORDERS, number, "cancel"), "POST cancel");
        } catch (Silence silence) {
            return unanswered(silence);
        }
    }

    /** @throws Silence where several bear one key: an operator must look */
    Optional<String> find(String key) {
        List<Row> found = crm.by(ORDERS, "key", key);
        if (found.size() > 1) {
            throw new Silence(found.size() + " orders bear the key " + key + ": an operator must look");
        }
        return found.stream().map(row -> row.text(0)).findFirst();
    }

    private static EntryReply came(Page page, String what) {
        return switch (page.status()) {
            case 200, 201 -> new Accepted(first(page));
            case 404, 422 -> new Refused(first(page));
            default -> new Uncertain(what + " answered " + page.status());
        };
    }

    private static String first(Page page) {
        return page.rows().stream()
                .findFirst()
                .orElseThrow(() -> new Silence("a page of " + page.status() + " is empty"))
                .text(0);
    }

    private static EntryReply unanswered(Silence silence) {
        return silence.neverSent() ? new NotSent(silence.trouble()) : new Uncertain(silence.trouble());
    }
}
