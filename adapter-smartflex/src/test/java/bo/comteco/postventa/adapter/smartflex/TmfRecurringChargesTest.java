package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.RecurringCharges.Charge;
import bo.comteco.postventa.application.driven.RecurringCharges.OrderPrice;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.RecurringChargesContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** One-off charges, and what exactly is sent: {@code docs/wire/smartflex.md}, section 11. */
class TmfRecurringChargesTest implements RecurringChargesContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final RecurringCharges charges = new TmfRecurringCharges(SMARTFLEX.client());

    @Test
    void aCallDetailIsAPriceOnTheLinesAccountThatLeavesTheLineAsItIs() {
        accepted(enter(Sample.entry(false)));

        assertThat(posted()).isEqualTo(Json.MAPPER.readTree("""
                {"@type": "ProductOrder", "externalId": "17/C.7/enter/1", "category": "charge",
                 "description": "Detalle de llamadas salientes de la línea 44000002: 2026-09, 2026-10",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": [
                   {"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
                   {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
                   {"id": "OF-01", "role": "office", "@referredType": "Organization"}],
                 "billingAccount": {"id": "BA-0002", "@referredType": "BillingAccount"},
                 "productOrderItem": [{
                   "id": "1", "action": "noChange", "quantity": 1, "product": {"id": "PRD-0002"},
                   "itemPrice": [{
                     "name": "callDetailCharge",
                     "description": "Detalle de llamadas salientes de la línea 44000002: 2026-09, 2026-10",
                     "priceType": "oneTime",
                     "price": {"taxIncludedAmount": {"unit": "BOB", "value": 24.00}},
                     "billingAccount": {"id": "BA-0002", "@referredType": "BillingAccount"}}]}]}
                """));
    }

    @Test
    void theAmountOfAnOrderNamesTheOrder() {
        var charge = new Charge(Sample.INTERNET, Money.of("35.50"), new OrderPrice("ORD-7"));

        accepted(charges.charge(charge, Sample.entry(false)));

        var price = posted().at("/productOrderItem/0/itemPrice/0");
        assertThat(price.path("name").asString()).isEqualTo("orderCharge");
        assertThat(price.path("description").asString()).isEqualTo("Cobro único del pedido ORD-7");
        assertThat(price.at("/price/taxIncludedAmount/value").decimalValue()).isEqualTo("35.50");
        assertThat(posted().path("description").asString()).isEqualTo("Cobro único del pedido ORD-7");
    }

    @Test
    void aChargeThatIsOnTheInvoiceCanNotBeCancelled() {
        var number = accepted(enter(Sample.entry(false)));
        SMARTFLEX.control("orders/" + number + "/state", "{\"state\": \"inProgress\"}");
        SMARTFLEX.control("orders/" + number + "/state", "{\"state\": \"completed\"}");

        assertThat(cancel(number, Sample.entry("17/G.8/9", false))).isInstanceOf(EntryReply.Refused.class);
    }

    @Override
    public RecurringCharges charges() {
        return new TmfRecurringCharges(system.client());
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-0002");
    }

    @Override
    public Charge aCallDetail() {
        return Sample.CALL_DETAIL;
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        return charges.charge(
                new Charge(
                        new ProductId("no-product-has-this-id"),
                        Sample.CALL_DETAIL.amount(),
                        Sample.CALL_DETAIL.purpose()),
                entry);
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
                .filter(order -> order.standing() == OrderState.Standing.CANCELLED)
                .isPresent();
    }

    private static JsonNode posted() {
        var posts = SMARTFLEX.posted(ORDERS);
        assertThat(posts).hasSize(1);
        return Json.MAPPER.readTree(posts.get(0).body());
    }
}
