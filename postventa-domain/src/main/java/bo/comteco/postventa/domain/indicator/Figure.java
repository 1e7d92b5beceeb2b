package bo.comteco.postventa.domain.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A share of requests, exact. Of no requests there is no figure: neither 0 nor 100 per cent.
 *
 * @param part how many it is about, at most {@code whole}
 * @param whole of how many
 */
public record Figure(long part, long whole) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** How a figure compares with its threshold (manual, III.2). */
    public enum Standing {
        /** Aceptado: greater than the threshold. */
        ACCEPTED,
        /** Observado: at the threshold or below (D-09). */
        OBSERVED
    }

    /** In per cent with two places, rounded half up, to be shown; empty of no requests. */
    public Optional<BigDecimal> percent() {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
    }

    /**
     * Whether it is accepted, by the exact share and not by the rounded one; empty of no requests.
     *
     * @param acceptedAbove the threshold in per cent
     */
    public Optional<Standing> standing(BigDecimal acceptedAbove) {
        if (whole == 0) {
            return Optional.empty();
        }
        boolean above =
                BigDecimal.valueOf(part).multiply(HUNDRED).compareTo(acceptedAbove.multiply(BigDecimal.valueOf(whole)))
                        > 0;
        return Optional.of(above ? Standing.ACCEPTED : Standing.OBSERVED);
    }
}
