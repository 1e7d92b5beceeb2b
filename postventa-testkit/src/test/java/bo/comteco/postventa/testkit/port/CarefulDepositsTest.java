package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;

class CarefulDepositsTest implements GuaranteeDepositsContract {

    private final CarelessSystem system = new CarelessSystem();
    private final GuaranteeDeposits deposits = over(system);

    /** The adapter that is tried. */
    GuaranteeDeposits over(CarelessSystem careless) {
        return new CarefulDeposits(careless);
    }

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
        system.refuseEverything();
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        system.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Override
    public long countOf(String key) {
        return system.countOf(key);
    }

    @Override
    public boolean isCancelled(String number) {
        return system.isCancelled(number);
    }
}
