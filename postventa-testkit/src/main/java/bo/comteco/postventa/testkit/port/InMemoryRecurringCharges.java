package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.domain.fact.SystemName;

/** Charges in memory, with a journal of what was entered. */
public final class InMemoryRecurringCharges extends InMemoryEntries<RecurringCharges.Charge>
        implements RecurringCharges {

    public InMemoryRecurringCharges() {
        super(SystemName.SMARTFLEX, "CG");
    }

    @Override
    public EntryReply charge(Charge charge, Entry entry) {
        return enter(charge, entry);
    }
}
