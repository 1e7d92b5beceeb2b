package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InMemoryOrdersTest implements OrdersContract {

    private static final Orders.NewPlace PLACE = new Orders.NewPlace(
            new Position(-17.37, -66.1555), "Av. Inventada 12", "Queru Queru", null, new Telephone("70000001"));

    private final InMemoryOrders orders = new InMemoryOrders();

    @Test
    void whatWasEnteredStandsInTheJournalByItsType() {
        accepted(enter(entry("1", false)));
        accepted(orders.ceaseAndProvide(aCeaseAndProvide(), entry("2", false)));

        assertThat(orders.relocations()).singleElement().satisfies(one -> {
            assertThat(one.content()).isEqualTo(aRelocation());
            assertThat(one.entry()).isEqualTo(entry("1", false));
        });
        assertThat(orders.ceasesAndProvisions())
                .singleElement()
                .satisfies(one -> assertThat(one.content()).isEqualTo(aCeaseAndProvide()));
    }

    @Test
    void everyAttemptCounts() {
        fallSilent();
        enter(entry("1", false));
        answerAgain();
        enter(entry("1", true));

        assertThat(orders.attempts()).isEqualTo(2);
        assertThat(orders.entered()).hasSize(1);
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public Orders.Relocation aRelocation() {
        return new Orders.Relocation(new ProductId("PRD-1"), PLACE, "Ana Prueba Uno", Money.of(200), "glosa");
    }

    @Override
    public Orders.CeaseAndProvide aCeaseAndProvide() {
        return new Orders.CeaseAndProvide(
                new ProductId("PRD-1"), PLACE, "PO-INT-FTTH-50", Set.of(Technology.FTTH), null);
    }

    @Override
    public Orders.ComponentChange aComponentChange() {
        return new Orders.ComponentChange(
                new ProductId("PRD-1"),
                List.of("PO-SUP-3WAY"),
                List.of("PRD-1-2"),
                true,
                new Telephone("70000001"),
                new Telephone("44000001"));
    }

    @Override
    public Orders.PlanChange aPlanChange() {
        return new Orders.PlanChange(
                new ProductId("PRD-1"), "PO-INT-HFC-50", List.of(), List.of("PRD-1-3"), "prorrateo");
    }

    @Override
    public Orders.Suspension aSuspension() {
        return new Orders.Suspension(new ProductId("PRD-1"), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), null);
    }

    @Override
    public Orders.ReconnectionChange aReconnectionChange() {
        return new Orders.ReconnectionChange(new ProductId("PRD-1"), LocalDate.of(2027, 1, 1));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        orders.refuse("producto dado de baja");
        return enter(entry);
    }

    @Override
    public void loseNextAnswer() {
        orders.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return orders;
    }

    @Override
    public long countOf(String key) {
        return orders.entered().stream()
                .filter(one -> one.entry().key().equals(key))
                .count();
    }

    @Override
    public boolean isCancelled(String number) {
        return orders.entered().stream().anyMatch(one -> one.number().equals(number) && one.cancelled());
    }
}
