package bo.comteco.postventa.domain.common;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jmolecules.ddd.annotation.ValueObject;

/**
 * An identity card as the adviser saw it. Wherever the manual asks for a card it must be valid (Annexes 1 to 3, G.2.1;
 * decision D-25).
 *
 * @param number the card's number
 * @param expiresOn the last day on which it is valid; {@link #NEVER} where the card says that it is valid indefinitely,
 *     as those of older people and of people with a grave disability do
 */
@ValueObject
public record IdentityDocument(IdentityNumber number, LocalDate expiresOn) {

    /** Stands for the expiry of a card of indefinite validity: 31 December 9999. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public IdentityDocument {
        requireNonNull(number, "number");
        requireNonNull(expiresOn, "expiresOn");
    }

    /** A card of indefinite validity. */
    public static IdentityDocument indefinite(IdentityNumber number) {
        return new IdentityDocument(number, NEVER);
    }

    /** Whether the card is of indefinite validity. */
    public boolean isIndefinite() {
        return expiresOn.equals(NEVER);
    }

    /** Whether the card is valid on that day; on its expiry day it still is. */
    public boolean validOn(LocalDate day) {
        return !day.isAfter(expiresOn);
    }
}
