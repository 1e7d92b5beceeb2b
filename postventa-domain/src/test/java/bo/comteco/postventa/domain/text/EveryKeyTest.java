package bo.comteco.postventa.domain.text;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.text.JavaSource.Constant;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every key that the core can name has a text, every text is named, and every argument that a text needs is given where
 * the key is named (in the same file; that it is the right one, the walks show, which render all they meet). It reads the
 * sources: a key is a text in quotes that stands in {@code Message.of(…)} or begins as keys
 * begin; one that ends with a point is the beginning of a {@linkplain KeyFamilies family}.
 */
class EveryKeyTest {

    private static final List<JavaSource> CORE =
            JavaSource.below(Path.of(".."), "postventa-domain", "postventa-application");
    private static final SpanishTexts TEXTS = SpanishTexts.load();
    private static final Map<String, Collection<String>> FAMILIES = KeyFamilies.of(CORE);
    private static final Map<String, Set<String>> CONSTANTS = CORE.stream()
            .flatMap(source -> source.constants().stream())
            .collect(groupingBy(Constant::name, mapping(Constant::value, toSet())));

    @Test
    void everyKeyThatIsNamedHasAText() {
        assertThat(TEXTS.keys()).containsAll(named());
    }

    @Test
    void everyTextIsNamed() {
        assertThat(named()).containsAll(TEXTS.keys());
    }

    @Test
    void everyKeyOfAFamilyHasAText() {
        assertThat(TEXTS.keys()).containsAll(ofFamilies());
    }

    @Test
    void theFamiliesAreThoseThatTheCodePutsTogether() {
        var beginnings = mentions().filter(key -> key.endsWith(".")).collect(toCollection(TreeSet::new));

        assertThat(FAMILIES.keySet()).containsExactlyInAnyOrderElementsOf(beginnings);
        assertThat(FAMILIES.values()).as("names of each family").noneMatch(Collection::isEmpty);
    }

    @Test
    void everyArgumentThatATextNeedsIsGivenWhereItIsNamed() {
        for (var source : CORE) {
            var given = values(source.arguments());
            for (var key : keysAmong(source.strings())) {
                assertThat(given)
                        .as("arguments given to '%s' in %s", key, source)
                        .containsAll(TEXTS.needed(key));
            }
        }
    }

    @Test
    void whatStaysBehindIsToldInWords() {
        assertThat(KeyFamilies.effects().flatMap(effect -> effect.toldInstead().stream()))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(TEXTS.render(told)).isNotBlank());
    }

    /** What is refused as a value is refused through one helper; {@code RefusalTextsTest} builds each of those. */
    private static List<String> keysAmong(List<String> strings) {
        return strings.stream()
                .flatMap(string -> string.endsWith(".") && FAMILIES.containsKey(string)
                        ? FAMILIES.get(string).stream().map(name -> string + name)
                        : Stream.of(string))
                .filter(key -> TEXTS.keys().contains(key) && !key.startsWith("value."))
                .toList();
    }

    private static Set<String> values(List<String> arguments) {
        return arguments.stream()
                .flatMap(argument -> argument.startsWith("\"")
                        ? Stream.of(argument.substring(1, argument.length() - 1))
                        : CONSTANTS.getOrDefault(argument.substring(argument.lastIndexOf('.') + 1), Set.of()).stream())
                .collect(toSet());
    }

    private static Set<String> named() {
        return Stream.concat(mentions().filter(key -> !key.endsWith(".")), ofFamilies().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> ofFamilies() {
        return FAMILIES.entrySet().stream()
                .flatMap(family -> family.getValue().stream().map(name -> family.getKey() + name))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> mentions() {
        var heads = TEXTS.keys().stream()
                .filter(key -> key.contains("."))
                .map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(toSet());
        return CORE.stream()
                .flatMap(source -> Stream.concat(
                        source.keysOfMessages().stream(),
                        source.strings().stream()
                                .filter(string ->
                                        heads.stream().anyMatch(string::startsWith) && !string.contains(" "))));
    }
}
