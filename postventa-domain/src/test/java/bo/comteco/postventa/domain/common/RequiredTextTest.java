package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredTextTest {

    @Test
    void whiteSpaceAroundATextIsDropped() {
        assertThat(RequiredText.in("Customer", "name", "  Ana  Rojas\t")).isEqualTo("Ana  Rojas");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u2003"})
    void aBlankTextIsRefusedNamingTheField(String blank) {
        InvalidValue refusal =
                catchThrowableOfType(InvalidValue.class, () -> RequiredText.in("Customer", "name", blank));

        assertThat(refusal.type()).isEqualTo("Customer");
        assertThat(refusal.message().key()).isEqualTo("value.text.blank");
        assertThat(refusal.message().arguments()).containsEntry("field", "Customer.name");
    }
}
