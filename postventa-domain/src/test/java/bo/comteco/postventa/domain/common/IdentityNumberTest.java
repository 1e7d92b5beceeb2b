package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
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

class IdentityNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567        | 1234567",
                "1234567-1A     | 1234567-1A",
                "1234567 1a     | 1234567-1A",
                "1234567 - 1A   | 1234567-1A",
                "1234567-A1     | 1234567-A1",
                "1.234.567      | 1234567",
                "0012345        | 12345",
                "1234567 CB     | 1234567 CB",
                "1234567CB      | 1234567 CB",
                "1234567-cb     | 1234567 CB",
                "1234567 Cbba.  | 1234567 CB",
                "1234567, LP    | 1234567 LP",
                "1234567 SCZ    | 1234567 SC",
                "1234567-1A CB  | 1234567-1A CB",
                "1234567-1ACB   | 1234567-1A CB",
                "E-10012345     | E-10012345",
                "e 10012345     | E-10012345",
                "E10012345      | E-10012345",
                "1234           | 1234",
                "1234567890     | 1234567890"
            })
    void aNumberIsReadAsPeopleWriteItAndKeptInOneForm(String written, String kept) {
        assertThat(IdentityNumber.parse(written)).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "123",
                "000123",
                "12345678901",
                "12345671A",
                "1234567-1",
                "1234567-AB",
                "1234567-12",
                "1234567-1AB",
                "1234567 XX",
                "1234567 CB LP",
                "CB 1234567",
                "X-1234567",
                "1234567-1A-2B",
                "12a4567",
                "-1234567",
                "١٢٣٤٥٦٧"
            })
    void whatIsNoCardNumberIsRefused(String written) {
        assertRefused(() -> IdentityNumber.parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234.567", "1234567-1a", "1234567CB", "01234567", " 1234567", "E1234567", "1234567 CBBA"})
    void onlyTheOneFormIsBuiltWithoutParsing(String value) {
        assertRefused(() -> new IdentityNumber(value));
    }

    @Test
    void theDepartmentOfIssueDoesNotTellPeopleApartButTheComplementDoes() {
        IdentityNumber plain = IdentityNumber.parse("1234567");

        assertThat(plain.samePersonAs(IdentityNumber.parse("1234567 CB"))).isTrue();
        assertThat(IdentityNumber.parse("1234567 LP").samePersonAs(IdentityNumber.parse("1234567 CB")))
                .isTrue();
        assertThat(plain.samePersonAs(IdentityNumber.parse("1234567-1A"))).isFalse();
        assertThat(plain.samePersonAs(IdentityNumber.parse("E-1234567"))).isFalse();
        assertThat(IdentityNumber.parse("1234567-1A CB").withoutDepartment()).hasToString("1234567-1A");
        assertThat(plain.withoutDepartment()).isEqualTo(plain);
    }

    @Provide
    Arbitrary<IdentityNumber> numbers() {
        Arbitrary<String> foreign = Arbitraries.of("", "E-");
        Arbitrary<Long> digits = Arbitraries.longs().between(1000, 9_999_999_999L);
        Arbitrary<String> complement = Arbitraries.of("", "-1A", "-9Z", "-B0");
        Arbitrary<String> department =
                Arbitraries.of("", " CH", " LP", " CB", " OR", " PT", " TJ", " SC", " BE", " PD");
        return Combinators.combine(foreign, digits, complement, department)
                .as((f, n, c, d) -> new IdentityNumber(f + n + c + d));
    }

    @Property
    void whatIsPrintedIsReadBackEqual(@ForAll("numbers") IdentityNumber number) {
        assertThat(IdentityNumber.parse(number.toString())).isEqualTo(number);
        assertThat(IdentityNumber.parse(number.toString().toLowerCase(Locale.ROOT)))
                .isEqualTo(number);
    }

    @Property
    void everyNumberIsThatOfThePersonWithoutTheDepartment(@ForAll("numbers") IdentityNumber number) {
        assertThat(number.samePersonAs(number.withoutDepartment())).isTrue();
        assertThat(number.withoutDepartment().withoutDepartment()).isEqualTo(number.withoutDepartment());
    }

    @Property
    void anyTextIsEitherReadOrRefused(@ForAll String text) {
        try {
            IdentityNumber read = IdentityNumber.parse(text);
            assertThat(IdentityNumber.parse(read.value())).isEqualTo(read);
        } catch (InvalidValue refusal) {
            assertThat(refusal.given()).isEqualTo(text);
        }
    }

    private static void assertRefused(Runnable attempt) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(attempt::run)
                .satisfies(refusal -> assertThat(refusal.message().key()).isEqualTo("value.identity-number.format"));
    }
}
