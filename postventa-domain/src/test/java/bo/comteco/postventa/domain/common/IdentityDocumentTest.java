package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdentityDocumentTest {

    private static final IdentityNumber NUMBER = IdentityNumber.parse("1234567");
    private static final LocalDate EXPIRY = LocalDate.of(2026, 11, 23);

    private final IdentityDocument card = new IdentityDocument(NUMBER, EXPIRY);

    @Test
    void aCardIsValidThroughItsExpiryDay() {
        assertThat(card.validOn(EXPIRY.minusDays(1))).isTrue();
        assertThat(card.validOn(EXPIRY)).isTrue();
    }

    @Test
    void aCardIsNoLongerValidOnTheDayAfter() {
        assertThat(card.validOn(EXPIRY.plusDays(1))).isFalse();
    }

    @Test
    void aCardOfIndefiniteValidityIsAlwaysValid() {
        IdentityDocument indefinite = IdentityDocument.indefinite(NUMBER);

        assertThat(indefinite.isIndefinite()).isTrue();
        assertThat(indefinite.validOn(EXPIRY.plusYears(100))).isTrue();
        assertThat(card.isIndefinite()).isFalse();
    }
}
