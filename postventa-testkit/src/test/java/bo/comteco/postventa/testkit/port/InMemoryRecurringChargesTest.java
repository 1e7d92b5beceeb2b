package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.RecurringCharges.CallDetail;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.YearMonth;
import java.util.List;

class InMemoryRecurringChargesTest implements RecurringChargesContract {

    private final InMemoryRecurringCharges charges = new InMemoryRecurringCharges();

    @Override
    public RecurringCharges charges() {
        return charges;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public Charge aCallDetail() {
        return new Charge(
                new ProductId("PRD-1"), Money.of(12), new CallDetail("44000001", List.of(YearMonth.of(2026, 10))));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        charges.refuse("no corresponde");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        charges.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return charges;
    }

    @Override
    public long countOf(String key) {
        return charges.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return charges.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }
}
