package bo.comteco.postventa.adapter.rest.request;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What was printed of a request. */
@Schema(name = "Printings", description = "Todo lo que se imprimió de una solicitud, en su orden")
record PrintingsJson(long number, List<PrintingJson> printings) {}
