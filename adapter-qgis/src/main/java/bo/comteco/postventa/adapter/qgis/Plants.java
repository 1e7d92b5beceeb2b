package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * By which plants each kind of service can be connected, the preferred first; a reading of this project's own. ADSL and
 * ADSL2+ are one technology to the house.
 */
final class Plants {

    private final Map<ProductKind, List<Plant>> byKind = new EnumMap<>(ProductKind.class);

    Plants(QgisProperties limits) {
        var fibre = Plant.simple(Technology.FTTH, Layer.NAP, limits.napReach());
        var coax = Plant.simple(Technology.HFC, Layer.TAP, limits.tapReach());
        var copper = Plant.simple(Technology.COPPER, Layer.CABINET, limits.copperReach());
        byKind.put(
                ProductKind.INTERNET,
                List.of(
                        fibre,
                        coax,
                        Plant.dsl(Technology.VDSL, "VDSL2", limits.vdslReach()),
                        Plant.dsl(Technology.ADSL, "ADSL2PLUS", limits.adsl2Reach()),
                        Plant.dsl(Technology.ADSL, "ADSL", limits.adslReach())));
        byKind.put(ProductKind.FIXED_TELEPHONY, List.of(copper, fibre));
        byKind.put(ProductKind.CABLE_TV, List.of(coax));
        byKind.put(ProductKind.DIGITAL_TV, List.of(fibre, coax));
    }

    /** The plants of a kind, today's technology before the others. */
    List<Plant> of(ProductKind kind, @Nullable Technology today) {
        var plants = byKind.get(kind);
        if (plants == null) {
            throw new IllegalArgumentException("not served over a cable: " + kind);
        }
        return plants.stream()
                .sorted((one, other) -> Boolean.compare(other.technology() == today, one.technology() == today))
                .toList();
    }
}
