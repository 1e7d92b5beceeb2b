package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NitTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"1020304050", " 1020304050 ", "1.020.304.050", "1020304-050", "10 2030 4050", "001020304050"})
    void aNumberIsReadAsPeopleWriteIt(String written) {
        assertThat(Nit.parse(written)).isEqualTo(new Nit("1020304050"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123456", "0000001234", "12345678901234", "12345678A", "+1234567", "١٢٣٤٥٦٧"})
    void anythingElseThanSevenToThirteenDigitsIsRefused(String written) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Nit.parse(written))
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("value.nit.format"))
                .satisfies(refusal -> assertThat(refusal.given()).isEqualTo(written));
    }

    @Test
    void onlyDigitsAreBuiltWithoutParsing() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Nit("1.020.304.050"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Nit("01020304050"));
    }

    @Property
    void whatIsPrintedIsReadBackEqual(@ForAll @LongRange(min = 1_000_000, max = 9_999_999_999_999L) long number) {
        Nit nit = new Nit(Long.toString(number));

        assertThat(Nit.parse(nit.toString())).isEqualTo(nit);
    }
}
