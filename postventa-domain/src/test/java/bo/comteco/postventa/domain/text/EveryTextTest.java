package bo.comteco.postventa.domain.text;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.walk.GoldenFile;
import org.junit.jupiter.api.Test;

/** Every text with arguments as an example, for a person to read through. */
class EveryTextTest {

    private static final SpanishTexts TEXTS = SpanishTexts.load();

    @Test
    void readsAsAgreed() {
        var read = new StringBuilder();
        for (var bundle : SpanishTexts.BUNDLES) {
            read.append("== ").append(bundle).append('\n');
            Bundle.named(bundle)
                    .keySet()
                    .forEach(key -> read.append(key)
                            .append("\n    ")
                            .append(TEXTS.render(example(key)))
                            .append('\n'));
            read.append('\n');
        }

        GoldenFile.compare("texts/every-text.txt", read.toString());
    }

    private static Message example(String key) {
        var message = Message.of(key);
        for (var argument : TEXTS.needed(key)) {
            message = message.with(argument, Examples.of(key, argument));
        }
        return message;
    }
}
