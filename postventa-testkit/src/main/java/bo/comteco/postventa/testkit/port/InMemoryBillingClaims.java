package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.fact.SystemName;

/** Claims in memory, with a journal of what was entered. */
public final class InMemoryBillingClaims extends InMemoryEntries<BillingClaims.Adjustment> implements BillingClaims {

    public InMemoryBillingClaims() {
        super(SystemName.SMARTFLEX, "TT");
    }

    @Override
    public EntryReply adjust(Adjustment adjustment, Entry entry) {
        return enter(adjustment, entry);
    }
}
