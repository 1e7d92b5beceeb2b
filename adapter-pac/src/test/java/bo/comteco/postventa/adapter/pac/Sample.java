package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.CallDetailInvoices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.YearMonth;
import java.util.List;

/** What is invoiced in these tests: two months of Bruno's line (CUS-0002). */
final class Sample {

    static final CustomerId BRUNO = new CustomerId("CUS-0002");
    static final String KEY = "17/G.4/1";

    static final CallDetailInvoices.Invoice INVOICE = new CallDetailInvoices.Invoice(
            new ProductId("PRD-0002"),
            "44000002",
            "Bruno de Prueba 0002",
            "9000002",
            List.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10)),
            Money.of(24));

    private Sample() {}

    static Entry entry(boolean again) {
        return entry(KEY, again);
    }

    static Entry entry(String key, boolean again) {
        return new Entry(key, BRUNO, "asesora1", "OF-01", again);
    }
}
