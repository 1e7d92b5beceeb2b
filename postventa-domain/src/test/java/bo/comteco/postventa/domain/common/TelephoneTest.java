package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "71234567",
                "712-34567",
                " 7123 4567 ",
                "7.123.4567",
                "+59171234567",
                "+591 712-34567",
                "(+591) 71234567",
                "00591 71234567",
                "591 71234567",
                "+591\u00a071234567"
            })
    void aNumberIsReadAsPeopleWriteIt(String written) {
        assertThat(Telephone.parse(written)).isEqualTo(new Telephone("71234567"));
    }

    @ParameterizedTest
    @CsvSource({"60000000, true", "79999999, true", "20000000, false", "39999999, false", "44123456, false"})
    void theFirstDigitTellsMobileFromFixed(String digits, boolean mobile) {
        assertThat(new Telephone(digits).isMobile()).isEqualTo(mobile);
        assertThat(new Telephone(digits).isFixed()).isEqualTo(!mobile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01234567", "11234567", "51234567", "81234567", "91234567", "+591 81234567"})
    void anotherFirstDigitIsRefused(String written) {
        assertRefused("value.telephone.first-digit", written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7123456", "712345678", "+591 7123456", "0054 71234567", "110", "800101010"})
    void anotherLengthIsRefused(String written) {
        assertRefused("value.telephone.length", written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "+591", "7123456x", "+54 71234567", "71234567+591", "٧١٢٣٤٥٦٧", "7/1234567"})
    void whatIsNotDigitsIsRefused(String written) {
        assertRefused("value.telephone.digits", written);
    }

    @Test
    void onlyTheEightDigitsAreBuiltWithoutParsing() {
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Telephone("+59171234567"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Telephone("59171234567"));
        assertThatExceptionOfType(InvalidValue.class).isThrownBy(() -> new Telephone("7123 4567"));
    }

    @Test
    void abroadItHasItsCountryCode() {
        assertThat(new Telephone("44123456").international()).isEqualTo("59144123456");
    }

    @Provide
    Arbitrary<Telephone> telephones() {
        return Combinators.combine(
                        Arbitraries.of("2", "3", "4", "6", "7"),
                        Arbitraries.strings().numeric().ofLength(7))
                .as((first, rest) -> new Telephone(first + rest));
    }

    @Property
    void whatIsPrintedIsReadBackEqual(@ForAll("telephones") Telephone telephone) {
        assertThat(Telephone.parse(telephone.toString())).isEqualTo(telephone);
        assertThat(Telephone.parse(telephone.international())).isEqualTo(telephone);
        assertThat(Telephone.parse("+" + telephone.international())).isEqualTo(telephone);
        assertThat(Telephone.parse("00" + telephone.international())).isEqualTo(telephone);
    }

    @Property
    void anyTextIsEitherReadOrRefused(@ForAll String text) {
        try {
            assertThat(Telephone.parse(text).digits()).hasSize(8);
        } catch (InvalidValue refusal) {
            assertThat(refusal.given()).isEqualTo(text);
        }
    }

    private static void assertRefused(String key, String written) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> Telephone.parse(written))
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo(key))
                .satisfies(refusal -> assertThat(refusal.given()).isEqualTo(written));
    }
}
