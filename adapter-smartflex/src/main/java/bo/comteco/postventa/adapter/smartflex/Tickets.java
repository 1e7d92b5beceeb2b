package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;

/** The tickets (621) about a product. */
final class Tickets {

    private final Listing listing;

    Tickets(TmfClient smartflex) {
        this.listing = new Listing(smartflex);
    }

    /** All of some types, in the order in which Smartflex gives them. */
    List<TroubleTicket> about(ProductId product, String... types) {
        return listing
                .all(
                        TroubleTicket.class,
                        TroubleTicket.PATH + "?relatedEntity.id={product}&ticketType=" + String.join(",", types),
                        product.value())
                .stream()
                .filter(ticket -> ticket.isAbout(product) && ticket.isOfType(types))
                .toList();
    }
}
