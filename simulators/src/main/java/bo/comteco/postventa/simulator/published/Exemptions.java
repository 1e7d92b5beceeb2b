package bo.comteco.postventa.simulator.published;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.comteco.postventa.simulator.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What may differ from the published files: {@code exemptions.json}, each with its reason. */
final class Exemptions {

    private static final String FILE = "exemptions.json";

    private final List<Exemption> all;
    private final Map<Exemption, Set<String>> needed = new ConcurrentHashMap<>();

    private Exemptions(List<Exemption> all) {
        this.all = all;
    }

    /** @param members empty for any; with {@code leftOutByFields}, those that a selection may leave out */
    private record Exemption(Pattern api, Pattern at, String keyword, Set<String> members, boolean leftOutByFields) {

        static Exemption of(JsonNode json) {
            if (json.path("reason").asString("").isBlank()) {
                throw new IllegalStateException("an exemption without a reason: " + json);
            }
            return new Exemption(
                    Pattern.compile(json.path("api").asString()),
                    glob(json.path("at").asString("")),
                    json.path("keyword").asString(),
                    json.path("members").values().stream()
                            .map(JsonNode::asString)
                            .collect(Collectors.toUnmodifiableSet()),
                    json.path("leftOutByFields").asBoolean(false));
        }

        private static Pattern glob(String at) {
            return Pattern.compile(at.replace("**", ".*").replaceAll("(?<!\\.)\\*", "\\\\*"));
        }

        Stream<String> without(Set<String> needed) {
            if (members.isEmpty()) {
                return needed.isEmpty() ? Stream.of(named("")) : Stream.empty();
            }
            return members.stream()
                    .filter(member -> !needed.contains(member))
                    .sorted()
                    .map(this::named);
        }

        private String named(String member) {
            return api + " " + keyword + " " + at + " [" + member + "]";
        }

        boolean covers(Difference difference) {
            return api.matcher(difference.api()).matches()
                    && keyword.equals(difference.keyword())
                    && at.matcher(difference.at()).matches()
                    && (members.isEmpty() || members.contains(difference.member()))
                    && (!leftOutByFields || difference.leftOut().contains(difference.member()));
        }
    }

    static Exemptions read() {
        try (var file = Objects.requireNonNull(Exemptions.class.getResourceAsStream(FILE), FILE)) {
            var json = Json.parse(new String(file.readAllBytes(), UTF_8)).orElseThrow();
            return new Exemptions(json.values().stream().map(Exemption::of).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Whether a difference is exempted; by which exemption is remembered. */
    boolean cover(Difference difference) {
        var first =
                all.stream().filter(exemption -> exemption.covers(difference)).findFirst();
        first.ifPresent(exemption -> needed.computeIfAbsent(exemption, none -> ConcurrentHashMap.newKeySet())
                .add(difference.member()));
        return first.isPresent();
    }

    /** What no difference has needed until now: exemptions, or members of them. */
    List<String> unneeded() {
        return all.stream()
                .flatMap(exemption -> exemption.without(needed.getOrDefault(exemption, Set.of())))
                .toList();
    }
}
