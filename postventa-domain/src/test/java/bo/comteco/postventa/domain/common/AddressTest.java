package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void oneLineHoldsAllThatIsKnown() {
        assertThat(new Address("Av. Ballivián", "1234", "Recoleta", "Cochabamba", "frente a la plaza").oneLine())
                .isEqualTo("Av. Ballivián 1234, Recoleta, Cochabamba (frente a la plaza)");
    }

    @Test
    void whatIsNotKnownLeavesNoTrace() {
        assertThat(new Address("Camino a Melga", null, "", "Sacaba", null).oneLine())
                .isEqualTo("Camino a Melga, Sacaba");
        assertThat(new Address(" Camino a Melga ", " ", "  ", " Sacaba ", "\t"))
                .isEqualTo(new Address("Camino a Melga", null, "", "Sacaba", null));
    }

    @Test
    void streetAndCityMustBeThere() {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Address(" ", "1", "Recoleta", "Cochabamba", null))
                .satisfies(
                        refusal -> assertThat(refusal.message().arguments()).containsEntry("field", "Address.street"));
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> new Address("Av. Ballivián", "1", "Recoleta", "", null))
                .satisfies(refusal -> assertThat(refusal.message().arguments()).containsEntry("field", "Address.city"));
    }
}
