package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;

class InMemoryGuaranteeDepositsTest implements GuaranteeDepositsContract {

    private final InMemoryGuaranteeDeposits deposits = new InMemoryGuaranteeDeposits();

    @Override
    public GuaranteeDeposits deposits() {
        return deposits;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public Deposit aDeposit() {
        return new Deposit(new ProductId("PRD-1"), Money.of("151.20"));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        deposits.refuse("no corresponde");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        deposits.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return deposits;
    }

    @Override
    public long countOf(String key) {
        return deposits.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return deposits.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }
}
