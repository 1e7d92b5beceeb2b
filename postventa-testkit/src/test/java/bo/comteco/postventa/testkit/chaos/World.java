package bo.comteco.postventa.testkit.chaos;

import static bo.comteco.postventa.testkit.port.HeldProduct.bundleOf;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.HeldProduct.telephony;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.free;
import static bo.comteco.postventa.testkit.port.InMemoryProductOptions.Priced.priced;

import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Position;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;

/** What systems outside know of one client, who can have something of every procedure. */
final class World {

    static final Position NEW_POSITION = new Position(-17.3985, -66.1505);
    static final List<String> PRODUCTS = List.of("PRD-1", "PRD-2", "PRD-3");

    private static final String LINE = "44000001";

    private World() {}

    static InMemorySystems of(InstantSource clock) {
        var systems = new InMemorySystems(clock)
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(telephony(Technology.COPPER).called("PRD-2"))
                        .having(bundleOf(internet(Technology.HFC), telephony(Technology.HFC))
                                .called("PRD-3")));
        systems.network()
                .at(
                        NEW_POSITION,
                        Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")),
                        Coverage.by(ProductKind.FIXED_TELEPHONY, Technology.HFC, "TAP-0002", new BigDecimal("25")),
                        Coverage.by(ProductKind.FIXED_TELEPHONY, Technology.COPPER, "FDB-1", new BigDecimal("25")));
        PRODUCTS.stream().map(ProductId::new).forEach(product -> ofProduct(systems, product));
        systems.lines().numbered(new ProductId("PRD-2"), LINE);
        for (var month : List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10))) {
            systems.callRecords().holding(LINE, month, new OutgoingCall[0]);
        }
        var longAgo = clock.instant().minus(Duration.ofDays(3));
        systems.faults()
                .had(new ProductId("PRD-1"), fault("D-1", FaultState.CLOSED_UNSOLVED, longAgo))
                .had(new ProductId("PRD-3"), fault("D-3", FaultState.CLOSED_UNSOLVED, longAgo));
        return systems;
    }

    private static Fault fault(String number, FaultState state, Instant at) {
        return new Fault(number, state, "Sin señal", at, null);
    }

    private static void ofProduct(InMemorySystems systems, ProductId product) {
        var access = new Component("HAS-1", "Servicio", true);
        var mail = new Component("HAS-2", "Casilla de correo", false);
        var fixedAddress = new Component("PO-IP", "Dirección IP fija", false);
        systems.options()
                .with(
                        product,
                        List.of(free(access), priced(mail, "0.00", "5.00")),
                        List.of(priced(fixedAddress, "15.00", "8.00")))
                .openTo(
                        product,
                        priced(new CommercialPlan("PO-50", "50 Mbps", Money.of("259.00"), false), "30.00", "70.00"),
                        List.of(free(new Component("PO-50", "50 Mbps", true)), priced(mail, "0.00", "5.00")),
                        List.of(priced(fixedAddress, "50.00", "35.00")));
        systems.unbilled().runUp(product, Money.of("42.50"));
    }
}
