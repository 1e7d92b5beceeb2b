package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.product.Technology;
import java.util.Map;
import java.util.Optional;

/** How the wire spells technologies. ADSL2+ is ADSL to the house: the manual asks for neither. */
final class WireTechnology {

    private static final Map<String, Technology> WRITTEN = Map.of(
            "COPPER", Technology.COPPER,
            "ADSL", Technology.ADSL,
            "ADSL2PLUS", Technology.ADSL,
            "VDSL2", Technology.VDSL,
            "HFC", Technology.HFC,
            "FTTH", Technology.FTTH,
            "DTH", Technology.DTH,
            "HSPA", Technology.HSPA);

    private WireTechnology() {}

    static Optional<Technology> named(String written) {
        return Optional.ofNullable(WRITTEN.get(written));
    }
}
