package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;

class InMemoryBillingClaimsTest implements BillingClaimsContract {

    private final InMemoryBillingClaims claims = new InMemoryBillingClaims();

    @Override
    public BillingClaims claims() {
        return claims;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public BillingClaims.Adjustment anAdjustment() {
        return new BillingClaims.Adjustment(new ProductId("PRD-1"), "ORD-1", Money.of(200));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        claims.refuse("no corresponde");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        claims.loseNextAnswer();
    }

    @Override
    public void fallSilent() {
        claims.fallSilent();
    }

    @Override
    public void answerAgain() {
        claims.answerAgain();
    }

    @Override
    public long countOf(String key) {
        return claims.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return claims.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }
}
