package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityWordTest {

    @ParameterizedTest
    @CsvSource({
        "1234567 CB, 1234567",
        "' 1.234.567 - cbba', 1234567",
        "0123456, 123456",
        "1234567-1a lp, 1234567-1A",
        "e-10234567, E-10234567",
        "1023456789012, 1023456789012",
        "10 2345 6789-012, 1023456789012",
        "'pasaporte Nº 7', PASAPORTENº7"
    })
    void aNumberIsLookedForWithoutWhatDoesNotIdentify(String written, String word) {
        assertThat(IdentityWord.of(written)).isEqualTo(new IdentityWord(word));
    }

    @Test
    void aNumberWithoutComplementMeansEveryoneWhoHasIt() {
        var asked = IdentityWord.of("1234567");

        assertThat(IdentityWord.of("1234567 SC").isMeantBy(asked)).isTrue();
        assertThat(IdentityWord.of("1234567-1A").isMeantBy(asked)).isTrue();
        assertThat(IdentityWord.of("12345678").isMeantBy(asked)).isFalse();
        assertThat(asked.isMeantBy(IdentityWord.of("1234567-1A"))).isFalse();
    }

    @Test
    void whatHasNeitherLettersNorDigitsIsNobodys() {
        var nothing = IdentityWord.of(" -/% ");

        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.isMeantBy(nothing)).isFalse();
    }
}
