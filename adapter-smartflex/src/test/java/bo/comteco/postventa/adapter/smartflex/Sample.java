package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.manual.ClaimFacts.ClaimKind;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** What is entered in these tests, for Ana (CUS-0001) and her internet by HFC. */
final class Sample {

    static final CustomerId ANA = new CustomerId("CUS-0001");
    static final ProductId INTERNET = new ProductId("PRD-0001");
    static final String KEY = "17/C.7/enter/1";

    static final Orders.NewPlace PLACE = new Orders.NewPlace(
            new Position(-17.37, -66.1555),
            "Av. Inventada 12",
            "Queru Queru",
            "frente a la plaza",
            new Telephone("70000001"));

    static final Orders.Relocation RELOCATION =
            new Orders.Relocation(INTERNET, PLACE, "Ana de Prueba", Money.of(200), "Traslado pedido en noviembre");

    static final Orders.CeaseAndProvide CEASE_AND_PROVIDE =
            new Orders.CeaseAndProvide(INTERNET, PLACE, "PO-INT-FTTH-50", Set.of(Technology.FTTH), null);

    static final Orders.ComponentChange COMPONENTS = new Orders.ComponentChange(
            new ProductId("PRD-0002"),
            List.of("PO-SUP-3WAY", "PO-SUP-PIN"),
            List.of("PRD-0002-2"),
            true,
            new Telephone("70000001"),
            new Telephone("44000001"));

    static final Orders.PlanChange PLAN = new Orders.PlanChange(
            new ProductId("PRD-0012"),
            "PO-MPK-HFC",
            List.of("PO-SUP-MAIL"),
            List.of("PO-CTV-HFC"),
            "La factura será prorrateada según el cambio de plan");

    static final Orders.Suspension SUSPENSION =
            new Orders.Suspension(INTERNET, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1), null);

    /** Of Pablo's internet, which is suspended until the 23rd of January. */
    static final Orders.ReconnectionChange RECONNECTION =
            new Orders.ReconnectionChange(new ProductId("PRD-0018"), LocalDate.of(2026, 12, 10));

    static final BillingClaims.Adjustment ADJUSTMENT = new BillingClaims.Adjustment(INTERNET, "ORD-1", Money.of(200));

    static final Faults.Report FAULT =
            new Faults.Report(INTERNET, "Internet muy lento", "Casa de atrás", new Telephone("70000001"));

    static final BillingClaims.ClientsClaim CLAIM = new BillingClaims.ClientsClaim(
            INTERNET, ClaimKind.BILL_DISPUTE, "Cobro doble en octubre", new Telephone("70000001"));

    static final RecurringCharges.Charge CALL_DETAIL = new RecurringCharges.Charge(
            new ProductId("PRD-0002"),
            Money.of(24),
            new RecurringCharges.CallDetail("44000002", List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10))));

    private Sample() {}

    static Entry entry(boolean again) {
        return entry(KEY, again);
    }

    static Entry entry(String key, boolean again) {
        return new Entry(key, ANA, "asesora1", "OF-01", again);
    }
}
