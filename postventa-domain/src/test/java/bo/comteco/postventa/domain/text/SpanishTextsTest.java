package bo.comteco.postventa.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanishTextsTest {

    static Stream<Arguments> everyTypeOfArgument() {
        return Stream.of(
                arguments("tal cual, 100 %", "tal cual, 100 %"),
                arguments(1234, "1234"),
                arguments(Money.of("1234.5"), "Bs 1.234,50"),
                arguments(LocalDate.of(2026, 11, 24), "24/11/2026"),
                arguments(Instant.parse("2026-11-24T22:05:00Z"), "24/11/2026 18:05"),
                arguments(IdentityNumber.parse("1234567-1a cbba"), "1234567-1A CB"),
                arguments(Telephone.parse("+591 70712345"), "7071 2345"),
                arguments(Message.of("within").with("what", Money.of(5)), "[Bs 5,00]"),
                arguments(List.of("uno", 2, Message.of("within").with("what", "tres")), "uno, 2 y [tres]"));
    }

    @ParameterizedTest
    @MethodSource("everyTypeOfArgument")
    void anArgumentIsWrittenAsItsTypeIs(Object argument, String written) {
        var texts = texts(Map.of("k", "a {what} b {what}", "within", "[{what}]"));

        assertThat(texts.render(Message.of("k").with("what", argument))).isEqualTo("a " + written + " b " + written);
    }

    @Test
    void wordsGoWithTheNumberOfAnArgument() {
        var texts = texts(Map.of("k", "{n} {n|factura vencida|facturas vencidas}{n||!}"));

        assertThat(texts.render(Message.of("k").with("n", 1))).isEqualTo("1 factura vencida");
        assertThat(texts.render(Message.of("k").with("n", 2))).isEqualTo("2 facturas vencidas!");
        assertThat(texts.render(Message.of("k").with("n", 0))).isEqualTo("0 facturas vencidas!");
        assertThat(texts.render(Message.of("k").with("n", List.of("a")))).isEqualTo("a factura vencida");
        assertThat(texts.render(Message.of("k").with("n", List.of("a", "b")))).isEqualTo("a y b facturas vencidas!");
    }

    @Test
    void whatWasGivenIsNeverReadAsATemplate() {
        var texts = texts(Map.of("k", "«{given}»"));

        assertThat(texts.render(Message.of("k").with("given", "{key} $1 \\"))).isEqualTo("«{key} $1 \\»");
    }

    @Test
    void aMessageMayGiveMoreThanItsTextNeeds() {
        var texts = texts(Map.of("k", "{b} {a} {b}"));

        assertThat(texts.render(Message.of("k").with("a", 1).with("b", 2).with("c", 3)))
                .isEqualTo("2 1 2");
        assertThat(texts.needed("k")).containsExactly("b", "a");
    }

    @Test
    void aKeyWithoutTextIsAFault() {
        assertFault("gone", () -> texts(Map.of("k", "x")).render(Message.of("gone")));
    }

    @Test
    void aKeyWithoutTextInsideAMessageIsAFaultThatNamesTheInnerKey() {
        assertFault(
                "gone", () -> texts(Map.of("k", "{a}")).render(Message.of("k").with("a", Message.of("gone"))));
    }

    @Test
    void aMissingArgumentIsAFaultThatNamesTheKeyAndTheArgument() {
        assertFault(
                        "k",
                        () -> texts(Map.of("k", "{a} {b}"))
                                .render(Message.of("k").with("a", 1)))
                .withMessageContaining("'b'");
    }

    @Test
    void whatCanNotBeCountedIsAFault() {
        assertFault(
                        "k",
                        () -> texts(Map.of("k", "{a|x|y}"))
                                .render(Message.of("k").with("a", "1")))
                .withMessageContaining("'a'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a {", "a }", "{}", "{a|b}", "{a|b|c|d}", "{{a}}"})
    void aTextThatIsEmptyOrHasALooseBraceIsAFault(String text) {
        assertFault("k", () -> texts(Map.of("k", text)));
    }

    @Test
    void aKeyDefinedInTwoBundlesIsAFault() {
        assertFault("k", () -> SpanishTexts.of(List.of(Map.of("k", "x"), Map.of("k", "x"))));
    }

    @Test
    void aKeyDefinedTwiceInABundleIsAFault() {
        assertFault("k", () -> Bundle.read(new StringReader("k=x\nother=y\nk=x\n")));
    }

    @Test
    void aBundleIsReadAsProperties() throws IOException {
        assertThat(Bundle.read(new StringReader("# comment\n\nk = á\\u00e9 \\\n  b\n")))
                .containsExactly(Map.entry("k", "áé b"));
    }

    private static SpanishTexts texts(Map<String, String> texts) {
        return SpanishTexts.of(List.of(texts));
    }

    private static org.assertj.core.api.ThrowableAssertAlternative<UnrenderableText> assertFault(
            String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable attempt) {
        return assertThatExceptionOfType(UnrenderableText.class)
                .isThrownBy(attempt)
                .satisfies(fault -> assertThat(fault.key()).isEqualTo(key))
                .withMessageContaining("'" + key + "'");
    }
}
