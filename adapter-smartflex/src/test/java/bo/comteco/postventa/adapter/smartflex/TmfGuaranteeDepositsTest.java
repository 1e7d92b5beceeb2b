package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.GuaranteeDeposits.Deposit;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.GuaranteeDepositsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Guarantee deposits, and what exactly is sent: {@code docs/wire/smartflex.md}, section 14. */
class TmfGuaranteeDepositsTest implements GuaranteeDepositsContract {

    static final Deposit DEPOSIT = new Deposit(Sample.INTERNET, Money.of("151.20"));

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final GuaranteeDeposits deposits = new TmfGuaranteeDeposits(SMARTFLEX.client());

    @Test
    void aDepositIsAPriceThatLeavesTheProductAsItIs() {
        accepted(enter(Sample.entry(false)));

        var posts = SMARTFLEX.posted(ProductOrder.PATH);
        assertThat(posts).hasSize(1);
        assertThat(Json.MAPPER.readTree(posts.get(0).body())).isEqualTo(Json.MAPPER.readTree("""
                {"@type": "ProductOrder", "externalId": "17/C.7/enter/1", "category": "guaranteeDeposit",
                 "description": "Depósito en garantía por suspensión temporal",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": [
                   {"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
                   {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
                   {"id": "OF-01", "role": "office", "@referredType": "Organization"}],
                 "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"},
                 "productOrderItem": [{
                   "id": "1", "action": "noChange", "quantity": 1, "product": {"id": "PRD-0001"},
                   "itemPrice": [{
                     "name": "guaranteeDeposit",
                     "description": "Depósito en garantía por suspensión temporal", "priceType": "oneTime",
                     "price": {"taxIncludedAmount": {"unit": "BOB", "value": 151.20}},
                     "billingAccount": {"id": "BA-0001", "@referredType": "BillingAccount"}}]}]}
                """));
    }

    @Override
    public GuaranteeDeposits deposits() {
        return new TmfGuaranteeDeposits(system.client());
    }

    @Override
    public CustomerId customer() {
        return Sample.ANA;
    }

    @Override
    public Deposit aDeposit() {
        return DEPOSIT;
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        return deposits.enter(new Deposit(new ProductId("PRD-0025"), DEPOSIT.amount()), entry);
    }

    @Override
    public void loseNextAnswer() {
        new EnteredTickets(SMARTFLEX).loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Override
    public long countOf(String key) {
        return new Listing(SMARTFLEX.client())
                .all(ProductOrder.class, ProductOrder.PATH + "?externalId={key}", key)
                .size();
    }

    @Override
    public boolean isCancelled(String number) {
        return SMARTFLEX
                .client()
                .read(ProductOrder.PATH, number, OrderState.class)
                .filter(OrderState::isCancelled)
                .isPresent();
    }
}
