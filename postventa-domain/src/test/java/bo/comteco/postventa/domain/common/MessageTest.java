package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {

    static Stream<Object> acceptedArguments() {
        return Stream.of(
                "text",
                3,
                Money.of("146.28"),
                LocalDate.of(2026, 11, 23),
                Instant.EPOCH,
                IdentityNumber.parse("1234567"),
                Telephone.parse("71234567"),
                Message.of("nested"),
                List.of("one", 2, Money.ZERO, Message.of("nested")),
                List.of());
    }

    @ParameterizedTest
    @MethodSource("acceptedArguments")
    void anArgumentOfAKnownTypeIsKept(Object value) {
        assertThat(Message.of("key").with("name", value).arguments()).containsEntry("name", value);
    }

    static Stream<Object> refusedArguments() {
        return Stream.of(
                3L,
                2.5,
                true,
                new BigDecimal("1.00"),
                'c',
                Map.of(),
                new Object(),
                List.of(3L),
                List.of(List.of("one")));
    }

    @ParameterizedTest
    @MethodSource("refusedArguments")
    void anArgumentOfAnotherTypeIsRefusedNamingTextAndArgument(Object value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Message.of("key").with("name", value))
                .withMessageStartingWith("Text key can't take a java.")
                .withMessageEndingWith("as its argument name");
        assertThatIllegalArgumentException().isThrownBy(() -> new Message("key", Map.of("name", value)));
    }

    @Test
    void nullIsNoArgument() {
        Map<String, Object> arguments = new HashMap<>();
        arguments.put("name", null);

        assertThatNullPointerException().isThrownBy(() -> new Message("key", arguments));
        assertThatNullPointerException().isThrownBy(() -> Message.of("key").with("name", Arrays.asList("one", null)));
    }

    @Test
    void argumentsKeepTheOrderInWhichTheyWereAdded() {
        Message message = Message.of("key").with("z", 1).with("a", 2).with("m", 3);

        assertThat(message.arguments().keySet()).containsExactly("z", "a", "m");
    }

    @Test
    void addingAnArgumentLeavesTheOriginalAsItWas() {
        Message bare = Message.of("key");

        Message full = bare.with("name", 1);

        assertThat(bare.arguments()).isEmpty();
        assertThat(full).isEqualTo(new Message("key", Map.of("name", 1)));
    }

    @Test
    void nothingCanBeChangedAfterwards() {
        List<Object> list = new ArrayList<>(List.of("one"));
        Map<String, Object> arguments = new HashMap<>(Map.of("list", list));
        Message message = new Message("key", arguments);

        arguments.put("more", 1);
        list.add("two");

        assertThat(message.arguments()).isEqualTo(Map.of("list", List.of("one")));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> message.arguments().put("more", 1));
    }

    @Test
    void anArgumentIsGivenOnce() {
        Message message = Message.of("key").with("name", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> message.with("name", 2))
                .withMessage("Text key has an argument name already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "a{b", "a}b", "a\n"})
    void keysAndNamesAreSingleWords(String word) {
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of(word));
        assertThatIllegalArgumentException().isThrownBy(() -> Message.of("key").with(word, 1));
    }
}
