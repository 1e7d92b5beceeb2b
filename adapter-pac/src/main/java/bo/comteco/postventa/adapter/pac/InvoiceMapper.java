package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.CallDetailInvoices.Invoice;
import bo.comteco.postventa.application.driven.Entry;
import java.time.YearMonth;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Writes down what PAC is to do. */
@Mapper(config = WireMapping.class)
interface InvoiceMapper {

    InvoiceMapper INSTANCE = new GeneratedInvoiceMapper();

    @Mapping(target = "concept", constant = "CALL_DETAIL")
    @Mapping(target = "customer", source = "entry.customer.value")
    @Mapping(target = "product", source = "invoice.product.value")
    InvoiceRequest request(Invoice invoice, Entry entry);

    AnnulmentRequest annulment(Entry entry);

    /** As the wire writes it: 2026-09. */
    static String month(YearMonth month) {
        return month.toString();
    }
}
