package bo.comteco.postventa.domain.text;

import static java.util.stream.Collectors.joining;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.walk.GoldenFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text with arguments as an example, for a person to read through. */
class EveryTextTest {

    private static final SpanishTexts TEXTS = SpanishTexts.load();

    static List<String> bundles() {
        return SpanishTexts.BUNDLES;
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void readsAsAgreed(String bundle) {
        var texts = Bundle.named(bundle).keySet().stream()
                .map(key -> key + "\n    " + TEXTS.render(example(key)) + "\n")
                .collect(joining());

        GoldenFile.compare("texts/" + bundle + ".txt", texts);
    }

    private static Message example(String key) {
        var message = Message.of(key);
        for (var argument : TEXTS.needed(key)) {
            message = message.with(argument, Examples.of(key, argument));
        }
        return message;
    }
}
