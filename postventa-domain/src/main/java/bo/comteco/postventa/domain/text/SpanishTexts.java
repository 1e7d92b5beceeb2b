package bo.comteco.postventa.domain.text;

import static java.util.stream.Collectors.joining;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns messages into Spanish sentences. The texts stand in the bundles of this package; a text keeps what its arguments
 * are called, since stored messages are rendered again years later: what needs another argument gets another key.
 * Immutable, safe for threads.
 */
public final class SpanishTexts {

    /** The files of the bundles, without {@code _es.properties}. */
    static final List<String> BUNDLES = List.of(
            "kernel",
            "values",
            "requirements",
            "enquiries",
            "procedures_abde",
            "procedures_c",
            "procedures_fghij",
            "papers");

    private final Map<String, Template> texts;

    private SpanishTexts(Map<String, Template> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * All texts of this module.
     *
     * @throws UnrenderableText if two bundles define one key, or a text is faulty
     */
    public static SpanishTexts load() {
        return of(BUNDLES.stream().map(Bundle::named).toList());
    }

    static SpanishTexts of(List<Map<String, String>> bundles) {
        Map<String, Template> texts = new HashMap<>();
        for (var bundle : bundles) {
            bundle.forEach((key, text) -> {
                if (texts.put(key, new Template(key, text)) != null) {
                    throw new UnrenderableText(key, "is defined in two bundles");
                }
            });
        }
        return new SpanishTexts(texts);
    }

    /** Every key that has a text. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * The names of the arguments that a text needs; a message may give more.
     *
     * @throws UnrenderableText if the key has no text
     */
    public Set<String> needed(String key) {
        return text(key).needed();
    }

    /**
     * A message in words.
     *
     * @throws UnrenderableText if its key, or that of a message within it, has no text or lacks an argument: a fault of
     *     the code, never of what was typed
     */
    public String render(Message message) {
        return text(message.key()).render(message.arguments(), this::written);
    }

    /** A requirement and what became of it: its source, its words, and why it is so; unmet, also what would mend it. */
    public String render(Assessed assessed) {
        return render(message(assessed.requirement(), assessed.verdict()));
    }

    /**
     * Why an assessment admits nobody: every requirement that is unmet, a line each, below a heading.
     *
     * @throws IllegalArgumentException if nothing is unmet
     */
    public String refusal(Assessment assessment) {
        var unmet = assessment.unmet();
        if (unmet.isEmpty()) {
            throw new IllegalArgumentException("nothing is unmet in the assessment of " + assessment.policy());
        }
        return render(Message.of("assessment.unmet").with("count", unmet.size()))
                + unmet.stream().map(assessed -> "\n• " + render(assessed)).collect(joining());
    }

    private static Message message(Requirement requirement, Verdict verdict) {
        if (verdict instanceof Verdict.Unmet unmet) {
            return of("requirement.unmet", requirement)
                    .with("reason", unmet.reason())
                    .with("mend", unmet.mend());
        }
        if (verdict instanceof Verdict.NotApplicable not) {
            return of("requirement.not-applicable", requirement).with("why", not.why());
        }
        if (verdict instanceof Verdict.Pending pending) {
            return of("requirement.pending", requirement)
                    .with("system", pending.system().title());
        }
        if (verdict instanceof Verdict.CheckedElsewhere elsewhere) {
            return of("requirement.checked-elsewhere", requirement).with("by", elsewhere.by());
        }
        return of("requirement.met", requirement);
    }

    private static Message of(String key, Requirement requirement) {
        return Message.of(key)
                .with("source", requirement.source())
                .with("text", requirement.text().replaceFirst("\\.\\s*$", ""));
    }

    private Template text(String key) {
        var text = texts.get(key);
        if (text == null) {
            throw new UnrenderableText(key, "does not exist");
        }
        return text;
    }

    private String written(Object argument) {
        if (argument instanceof Message nested) {
            return render(nested);
        }
        if (argument instanceof List<?> several) {
            return SpanishFormat.joined(several.stream().map(this::written).toList());
        }
        if (argument instanceof Money money) {
            return SpanishFormat.money(money);
        }
        if (argument instanceof LocalDate day) {
            return SpanishFormat.date(day);
        }
        if (argument instanceof Instant moment) {
            return SpanishFormat.moment(moment);
        }
        return argument instanceof Telephone telephone ? SpanishFormat.telephone(telephone) : argument.toString();
    }
}
