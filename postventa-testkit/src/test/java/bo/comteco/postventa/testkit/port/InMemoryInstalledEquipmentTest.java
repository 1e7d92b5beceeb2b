package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;

import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.Technology;
import java.util.List;
import java.util.Map;

class InMemoryInstalledEquipmentTest implements InstalledEquipmentContract {

    private static final Piece MODEM = new Piece("PRD-1-2", EquipmentKind.MODEM, "Módem, serie S-1", "S-1");
    private static final Piece CABLES = new Piece("PRD-1-3", EquipmentKind.CABLES, "Cables de conexión", null);

    private final InMemoryInstalledEquipment equipment = new InMemoryInstalledEquipment(new InMemoryProducts()
                    .with(aHolder()
                            .having(internet(Technology.HFC))
                            .having(internet(Technology.HFC).called("PRD-2"))
                            .products()
                            .toArray(Product[]::new)))
            .left(new ProductId("PRD-1"), MODEM, CABLES);

    @Override
    public InstalledEquipment equipment() {
        return equipment;
    }

    @Override
    public ProductId withoutEquipment() {
        return new ProductId("PRD-2");
    }

    @Override
    public Map<ProductId, List<Piece>> equipped() {
        return Map.of(new ProductId("PRD-1"), List.of(MODEM, CABLES));
    }

    @Override
    public TroubledSystem system() {
        return equipment;
    }
}
