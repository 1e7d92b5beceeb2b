package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Equipment in memory: of the products of an inventory, those that were given some. */
public final class InMemoryInstalledEquipment extends InMemorySystem implements InstalledEquipment {

    private final InMemoryProducts products;
    private final Map<ProductId, List<Piece>> pieces = new ConcurrentHashMap<>();

    public InMemoryInstalledEquipment(InMemoryProducts products) {
        super(SystemName.SMARTFLEX);
        this.products = products;
    }

    /** From now on these pieces and no others are with a product. */
    public InMemoryInstalledEquipment left(ProductId product, Piece... left) {
        pieces.put(product, List.of(left));
        return this;
    }

    @Override
    public Reply<List<Piece>> of(ProductId product) {
        if (!isSilent()
                && products.byId(product) instanceof Reply.Answered<Optional<Product>> answered
                && answered.answer().isEmpty()) {
            return Reply.silent(SystemName.SMARTFLEX, "product " + product + " is not in the inventory");
        }
        return reply(() -> pieces.getOrDefault(product, List.of()));
    }
}
