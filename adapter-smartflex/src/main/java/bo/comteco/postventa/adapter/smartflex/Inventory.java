package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.product.ProductId;
import java.util.Optional;

/** The inventory (637): its products by their ids. */
record Inventory(TmfClient smartflex) {

    /** One that was asked about; a silence where it is not there. */
    ProductResource held(ProductId id) {
        return find(id).orElseThrow(() -> new Silence("product " + id + " is not in the inventory"));
    }

    /** One that something is to be entered about. */
    ProductResource toEnterAbout(ProductId id) {
        return find(id).orElseThrow(() -> new Unenterable("El producto " + id + " no existe"));
    }

    private Optional<ProductResource> find(ProductId id) {
        return smartflex.read(ProductResource.PATH, id.value(), ProductResource.class);
    }
}
