package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.watch.Watch;
import java.util.Objects;

/**
 * Something outside may have come further. It is a hint: it may be late, doubled or wrong, and says where to look, not
 * what is to be seen there.
 *
 * @param number of the order or fault, or the product's id
 */
public record ProgressHint(About about, String number) {

    /** What it is about. */
    public enum About {
        ORDER,
        FAULT,
        PRODUCT
    }

    /** @throws IllegalArgumentException if there is no number */
    public ProgressHint {
        Objects.requireNonNull(about, "about");
        if (number.isBlank()) {
            throw new IllegalArgumentException("a hint about nothing");
        }
    }

    /** Whether what a watch looks at is what this is about. */
    public boolean isOf(Watch watch) {
        return switch (watch.of()) {
            case ORDER, REPLACEABLE_ORDER -> about == About.ORDER && number.equals(watch.number());
            case FAULT -> about == About.FAULT && number.equals(watch.number());
            case PRODUCT -> about == About.PRODUCT && number.equals(watch.product());
        };
    }
}
