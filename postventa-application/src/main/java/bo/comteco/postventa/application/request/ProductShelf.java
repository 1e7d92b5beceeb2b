package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.domain.product.Product;
import java.util.List;

/** Shows products of those who are being served: whoever may see the visit may see them. */
final class ProductShelf implements LookAtProducts {

    private final OpenVisit visits;
    private final Products products;

    ProductShelf(OpenVisit visits, Products products) {
        this.visits = visits;
        this.products = products;
    }

    @Override
    public Answer products(Actor actor, String visit) {
        var seen = visits.look(actor, visit);
        if (seen instanceof OpenVisit.Answer.Denied) {
            return new Answer.Denied();
        }
        if (!(seen instanceof OpenVisit.Answer.Opened opened)) {
            return new Answer.UnknownVisit(visit);
        }
        var reply = products.heldBy(opened.visit().customer().id());
        if (reply instanceof Reply.Silent<List<Product>> silent) {
            return new Answer.Silent(silent.system());
        }
        return new Answer.Listed(((Reply.Answered<List<Product>>) reply).answer());
    }
}
