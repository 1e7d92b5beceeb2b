package bo.comteco.postventa.adapter.pac;

import java.util.List;

/** What PAC is to invoice, and to whom. */
record InvoiceRequest(
        String concept,
        String customer,
        String product,
        String line,
        String name,
        String identification,
        List<String> months,
        String amount,
        String adviser,
        String office) {}
