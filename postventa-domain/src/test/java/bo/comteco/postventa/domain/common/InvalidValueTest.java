package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InvalidValueTest {

    @Test
    void itCarriesWhatWasBeingBuiltWhatWasGivenAndWhy() {
        Message why = Message.of("value.some.reason").with("given", "abc");

        InvalidValue refusal = new InvalidValue("Some", "abc", why);

        assertThat(refusal.type()).isEqualTo("Some");
        assertThat(refusal.given()).isEqualTo("abc");
        assertThat(refusal.message()).isEqualTo(why);
    }

    @Test
    void itsLogLineNamesTheReasonAndNotWhatTheClientSaid() {
        InvalidValue refusal = InvalidValue.because("value.telephone.length", "Telephone", "7123456");

        assertThat(refusal).hasMessage("Telephone refused: value.telephone.length");
        assertThat(refusal.toString()).doesNotContain("7123456");
    }

    @Test
    void aLongInputIsShortenedInTheReasonAndKeptWholeBesideIt() {
        String sixty = "x".repeat(60);

        assertThat(InvalidValue.reason("k", sixty).arguments()).containsEntry("given", sixty);
        assertThat(InvalidValue.reason("k", sixty + "y").arguments()).containsEntry("given", sixty + "…");
        assertThat(InvalidValue.because("k", "Some", sixty + "y").given()).isEqualTo(sixty + "y");
    }
}
