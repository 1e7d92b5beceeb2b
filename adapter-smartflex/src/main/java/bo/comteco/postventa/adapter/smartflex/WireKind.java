package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.product.ProductKind;
import java.util.Arrays;
import java.util.Optional;

/** How the wire spells the kinds of product. */
final class WireKind {

    private WireKind() {}

    static String of(ProductKind kind) {
        return switch (kind) {
            case FIXED_TELEPHONY -> "fixedTelephony";
            case INTERNET -> "internet";
            case CABLE_TV -> "cableTv";
            case DTH -> "dth";
            case DIGITAL_TV -> "digitalTv";
            case HSPA -> "hspaPlus";
            case BUNDLE -> "bundle";
        };
    }

    static Optional<ProductKind> named(String written) {
        return Arrays.stream(ProductKind.values())
                .filter(kind -> of(kind).equals(written))
                .findFirst();
    }
}
