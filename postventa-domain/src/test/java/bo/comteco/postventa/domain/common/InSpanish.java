package bo.comteco.postventa.domain.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/** The values' Spanish texts with arguments put in as they print; fails where a text or an argument is missing. */
final class InSpanish {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Properties TEXTS = load();

    private InSpanish() {}

    static Set<String> keys() {
        return TEXTS.stringPropertyNames();
    }

    static String of(Message message) {
        assertThat(keys()).contains(message.key());
        return PLACEHOLDER.matcher(TEXTS.getProperty(message.key())).replaceAll(placeholder -> {
            assertThat(message.arguments()).containsKey(placeholder.group(1));
            return message.arguments().get(placeholder.group(1)).toString();
        });
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(
                        Message.class.getResourceAsStream("/bo/comteco/postventa/domain/text/values_es.properties"));
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
