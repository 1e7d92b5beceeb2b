package bo.comteco.postventa.simulator.published;

import bo.comteco.postventa.simulator.http.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The published files of a folder. Holds messages against them, and counts those by file. Safe for many threads. */
public final class PublishedFiles {

    private final List<Specification> specifications;
    private final Exemptions exemptions = Exemptions.read();
    private final TreeMap<String, Tally> tallies = new TreeMap<>();

    private PublishedFiles(List<Specification> specifications) {
        this.specifications = specifications;
        specifications.forEach(specification -> tallies.put(specification.file(), Tally.NONE));
    }

    /**
     * The folder of the files: the system property {@code tmf.specs}, by default {@code ../shared/tmf}, as seen from the
     * project's root, which is above the module that runs.
     */
    public static Path folder() {
        return Path.of("..")
                .resolve(System.getProperty("tmf.specs", "../shared/tmf"))
                .normalize();
    }

    /** The files of a folder; empty where there is no such folder. */
    public static Optional<PublishedFiles> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return Optional.of(
                    new PublishedFiles(files.filter(path -> path.toString().endsWith(".swagger.json"))
                            .sorted()
                            .map(Specification::read)
                            .toList()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where a request, and the answer to it where there is one, are not as published; for people. */
    public List<String> differences(Exchange exchange) {
        var differences = new ArrayList<>(ofRequest(exchange));
        differences.addAll(ofAnswer(exchange));
        return differences;
    }

    /** The same of the answer alone. */
    public List<String> ofAnswer(Exchange exchange) {
        var specification = at(exchange.path());
        if (specification.isEmpty() || exchange.status() == null) {
            return List.of();
        }
        return counted(
                specification.get(), new Tally(0, 1, 0, 0), new AnswerCheck(specification.get()).differences(exchange));
    }

    private List<String> ofRequest(Exchange exchange) {
        var specification = at(exchange.path());
        if (specification.isEmpty()) {
            return List.of(exchange.method() + " " + exchange.path() + " is in no published file");
        }
        return counted(
                specification.get(),
                new Tally(1, 0, 0, 0),
                new RequestCheck(specification.get()).differences(exchange));
    }

    /**
     * Where an event is not as published.
     *
     * @param basePath the path of the hub that sent it
     */
    public List<String> ofEvent(String basePath, String event) {
        var specification = at(basePath).orElseThrow();
        var json = Json.parse(event);
        var differences = json.isEmpty()
                ? List.of(Difference.of(specification.api(), "body", "", "no JSON"))
                : specification.differences(json.get().path("eventType").asString(""), json.get(), Set.of());
        return counted(specification, new Tally(0, 0, 1, 0), differences);
    }

    private Optional<Specification> at(String path) {
        return specifications.stream()
                .filter(specification -> specification.covers(path))
                .findFirst();
    }

    private synchronized List<String> counted(Specification specification, Tally tally, List<Difference> found) {
        var differences = found.stream()
                .filter(difference -> !exemptions.cover(difference))
                .map(Difference::toString)
                .distinct()
                .toList();
        tallies.merge(specification.file(), tally, Tally::plus);
        if (!differences.isEmpty()) {
            tallies.merge(specification.file(), new Tally(0, 0, 0, 1), Tally::plus);
        }
        return differences;
    }

    /** How many messages were held against each file until now, by its name. */
    public synchronized Map<String, Tally> tallies() {
        return new TreeMap<>(tallies);
    }

    /** What {@code exemptions.json} exempts, and no message needed until now. */
    public List<String> unneededExemptions() {
        return exemptions.unneeded();
    }

    /** The tallies as a table for people, of the files that were used. */
    public String report() {
        var lines = new StringBuilder(String.format(
                Locale.ROOT, "%-46s %9s %9s %9s %9s%n", "TM Forum v4", "requests", "answers", "events", "invalid"));
        tallies().forEach((file, tally) -> {
            if (!tally.equals(Tally.NONE)) {
                lines.append(String.format(
                        Locale.ROOT,
                        "%-46s %9d %9d %9d %9d%n",
                        file,
                        tally.requests(),
                        tally.answers(),
                        tally.events(),
                        tally.invalid()));
            }
        });
        return lines.toString();
    }
}
