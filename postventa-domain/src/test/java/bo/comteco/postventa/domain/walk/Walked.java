package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.EffectKind;
import bo.comteco.postventa.domain.procedure.Path;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.text.SpanishTexts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A request that has walked a path to its end.
 *
 * @param request as it ended
 * @param documents what was printed, in order
 */
public record Walked(Path path, ServiceRequest request, List<Printed> documents) {

    private static final SpanishTexts TEXTS = SpanishTexts.load();

    /** A document with what stood on it. */
    public record Printed(String name, Sheet sheet) {}

    public Walked {
        documents = List.copyOf(documents);
    }

    public boolean took(String node, Enum<?> outcome) {
        return path.edges().contains(new Path.Edge(node, outcome.name()));
    }

    public boolean passed(String node) {
        return path.edges().stream().anyMatch(edge -> edge.node().equals(node));
    }

    /** The names of the documents that were printed, in order. */
    public List<String> printed() {
        return documents.stream().map(Printed::name).toList();
    }

    /** The kinds of effect that stand in other systems, in the order in which they were owed. */
    public List<String> standing() {
        return request.effects().stream()
                .filter(effect -> effect.status() == EffectStatus.STANDING)
                .map(effect -> effect.kind().name())
                .toList();
    }

    /** What stays when all is done: without what was undone, and without the undoings. */
    public List<String> staying() {
        return request.effects().stream()
                .filter(effect -> effect.status() == EffectStatus.STANDING
                        && effect.findUndoes().isEmpty())
                .map(effect -> effect.kind().name())
                .toList();
    }

    /** The content of the one effect of this kind. */
    public Answers contentOf(EffectKind kind) {
        var effects = request.effects().stream()
                .filter(effect -> effect.kind().equals(kind))
                .toList();
        assertThat(effects).as("effects of kind %s on %s", kind, path).hasSize(1);
        return effects.get(0).content();
    }

    /** What it entered and printed, a line each, messages in words: for golden files. */
    public String story() {
        var story = new StringBuilder(path.toString()).append('\n');
        request.effects()
                .forEach(effect -> story.append("    ").append(line(effect)).append('\n'));
        documents.forEach(document -> story.append(lines(document)));
        return story.toString();
    }

    private static String line(Effect effect) {
        return effect.status().name().toLowerCase(Locale.ROOT) + " " + effect.kind() + " at " + effect.node()
                + effect.content().values().entrySet().stream()
                        .map(entry -> "\n        " + entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining());
    }

    private static String lines(Printed document) {
        var sheet = document.sheet();
        var lines = new StringBuilder("    prints ").append(document.name()).append('\n');
        lines.append("        address: ").append(sheet.address()).append('\n');
        sheet.lines()
                .forEach(line -> lines.append("        ")
                        .append(TEXTS.render(line.item()))
                        .append(" | ")
                        .append(line.detail())
                        .append(" | ")
                        .append(line.price())
                        .append('\n'));
        lines.append("        total: ").append(sheet.total()).append('\n');
        sheet.notes()
                .forEach(note ->
                        lines.append("        ").append(TEXTS.render(note)).append('\n'));
        return lines.toString();
    }
}
