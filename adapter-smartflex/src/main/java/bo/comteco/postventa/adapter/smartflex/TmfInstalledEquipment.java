package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Map;

/** Equipment by TM Forum: the components of that type of a product of the inventory (637). */
final class TmfInstalledEquipment implements InstalledEquipment {

    private static final Map<String, EquipmentKind> KINDS = Map.of(
            "modem", EquipmentKind.MODEM,
            "decoder", EquipmentKind.DECODER,
            "cables", EquipmentKind.CABLES,
            "remoteControl", EquipmentKind.REMOTE_CONTROL,
            "antenna", EquipmentKind.ANTENNA);

    private final Inventory inventory;

    TmfInstalledEquipment(TmfClient smartflex) {
        this.inventory = new Inventory(smartflex);
    }

    @Override
    public Reply<List<Piece>> of(ProductId product) {
        return Silence.orAnswer(() -> new HeldComponents(inventory.held(product).withId())
                .equipment().stream().map(TmfInstalledEquipment::piece).toList());
    }

    private static Piece piece(ProductResource component) {
        String id = ProductMapper.componentId(component);
        String kind = Required.member(
                component.characteristic("equipmentKind").orElse(null), "component " + id, "equipmentKind");
        String name = ProductMapper.name(component);
        String serial = Json.trimmed(component.productSerialNumber());
        return new Piece(
                id,
                KINDS.getOrDefault(kind, EquipmentKind.OTHER),
                serial == null ? name : name + ", serie " + serial,
                serial);
    }
}
