package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Several;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import java.util.List;
import java.util.Optional;

/**
 * Enters orders, each once. The CRM would take the same key twice, so what may have arrived is looked for before it is
 * sent again, and what was sent without an answer is uncertain, whatever a look right afterwards says. A refusal of what
 * was sent before is not believed before a look: what arrived late may be why.
 */
final class OnceOnly {

    private static final String ORDERS = "orders";

    private final CrmClient crm;

    OnceOnly(CrmClient crm) {
        this.crm = crm;
    }

    EntryReply enter(Row order, Entry entry) {
        if (!entry.again()) {
            return post(order);
        }
        try {
            var there = numbersOf(entry.key());
            return there.isEmpty() ? postAgain(order, entry.key()) : settled(there, entry.key());
        } catch (Silence silence) {
            return silence.notSent();
        }
    }

    EntryReply cancel(String number) {
        try {
            return came(crm.post(ORDERS, number, "cancel"), "POST cancel");
        } catch (Silence silence) {
            return unanswered(silence);
        }
    }

    Reply<Optional<String>> find(String key) {
        List<String> found;
        try {
            found = numbersOf(key);
        } catch (Silence silence) {
            return Reply.silent(SystemName.SMARTFLEX, silence.trouble());
        }
        return found.size() > 1
                ? Reply.undecided(SystemName.SMARTFLEX, new Several(key, found).trouble())
                : Reply.answered(found.stream().findFirst());
    }

    private EntryReply postAgain(Row order, String key) {
        var reply = post(order);
        if (!(reply instanceof Refused)) {
            return reply;
        }
        try {
            var late = numbersOf(key);
            return late.isEmpty() ? reply : settled(late, key);
        } catch (Silence silence) {
            return new Uncertain("refused; then " + silence.trouble());
        }
    }

    private EntryReply post(Row order) {
        try {
            return came(crm.post("/" + ORDERS, order), "POST orders");
        } catch (Silence silence) {
            return unanswered(silence);
        }
    }

    private List<String> numbersOf(String key) {
        return crm.by(ORDERS, "key", key).stream().map(row -> row.text(0)).toList();
    }

    private static EntryReply settled(List<String> numbers, String key) {
        return numbers.size() == 1 ? new Accepted(numbers.get(0)) : new Several(key, numbers);
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
        return silence.neverSent() ? silence.notSent() : new Uncertain(silence.trouble());
    }
}
