package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.domain.fact.SystemName;

/** Guarantee deposits in memory, with a journal of what was entered. */
public final class InMemoryGuaranteeDeposits extends InMemoryEntries<GuaranteeDeposits.Deposit>
        implements GuaranteeDeposits {

    public InMemoryGuaranteeDeposits() {
        super(SystemName.SMARTFLEX, "DG");
    }

    @Override
    public EntryReply enter(Deposit deposit, Entry entry) {
        return super.enter(deposit, entry);
    }
}
