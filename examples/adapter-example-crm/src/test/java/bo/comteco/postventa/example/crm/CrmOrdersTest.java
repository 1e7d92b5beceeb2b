package bo.comteco.postventa.example.crm;

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
import bo.comteco.postventa.testkit.port.OrdersContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrmOrdersTest implements OrdersContract {

    private static final ProductId PRODUCT = new ProductId("PRD-1");
    private static final Telephone MOBILE = new Telephone("70000001");
    private static final Orders.NewPlace PLACE = new Orders.NewPlace(
            new Position(-17.37, -66.1555), "Av. Inventada 12", "Queru Queru", "frente\ta la plaza", MOBILE);

    @RegisterExtension
    final FakeCrm crm = new FakeCrm();

    @Test
    void whatIsOrderedStandsInOneRowWhateverATextHolds() {
        accepted(enter(entry("17/C.7/enter/1", false)));

        assertThat(crm.book().orders())
                .singleElement()
                .satisfies(order -> assertThat(order.cells())
                        .containsExactly(
                                "17/C.7/enter/1",
                                "RELOCATE",
                                "PRD-1",
                                "CUS-1",
                                "asesora1",
                                "OF-01",
                                "-17.37",
                                "-66.1555",
                                "Av. Inventada 12",
                                "Queru Queru",
                                "frente a la plaza",
                                "70000001",
                                "Ana Prueba Uno",
                                "200.00",
                                "glosa"));
    }

    @Override
    public Orders orders() {
        return new CrmOrders(crm.client());
    }

    @Override
    public TroubledSystem system() {
        return crm;
    }

    @Override
    public CustomerId customer() {
        return new CustomerId("CUS-1");
    }

    @Override
    public Orders.Relocation aRelocation() {
        return new Orders.Relocation(PRODUCT, PLACE, "Ana Prueba Uno", Money.of(200), "glosa");
    }

    @Override
    public Orders.CeaseAndProvide aCeaseAndProvide() {
        return new Orders.CeaseAndProvide(PRODUCT, PLACE, "PO-INT-FTTH-50", Set.of(Technology.FTTH), null);
    }

    @Override
    public Orders.ComponentChange aComponentChange() {
        return new Orders.ComponentChange(
                PRODUCT, List.of("PO-SUP-3WAY"), List.of("PRD-1-2"), true, MOBILE, new Telephone("44000001"));
    }

    @Override
    public Orders.PlanChange aPlanChange() {
        return new Orders.PlanChange(PRODUCT, "PO-INT-HFC-50", List.of(), List.of("PRD-1-3"), "prorrateo");
    }

    @Override
    public Orders.Suspension aSuspension() {
        return new Orders.Suspension(PRODUCT, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), null);
    }

    @Override
    public Orders.ReconnectionChange aReconnectionChange() {
        return new Orders.ReconnectionChange(PRODUCT, LocalDate.of(2027, 1, 1));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        return orders().relocate(
                        new Orders.Relocation(
                                new ProductId("PRD-GIVEN-UP"), PLACE, "Ana Prueba Uno", Money.of(200), null),
                        entry);
    }

    @Override
    public void loseNextAnswer() {
        crm.loseNextAnswer();
    }

    @Override
    public long countOf(String key) {
        return crm.book().countOf(key);
    }

    @Override
    public boolean isCancelled(String number) {
        return crm.book().isCancelled(number);
    }
}
