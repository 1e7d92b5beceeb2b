package bo.comteco.postventa.domain.manual;

import static java.util.stream.Collectors.joining;

import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Asked;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.RequirementPolicy;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.domain.walk.GoldenFile;
import java.util.List;

/** A policy as people read it, for its golden file: what it requires of whom, and how it refuses. */
final class PolicyPage {

    private static final SpanishTexts TEXTS = SpanishTexts.load();

    private PolicyPage() {}

    static void compare(RequirementPolicy policy, List<Lapse> lapses) {
        GoldenFile.compare("requirements/" + policy.name() + ".md", of(policy, lapses));
    }

    private static String of(RequirementPolicy policy, List<Lapse> lapses) {
        return "# " + policy.title() + "\n\n| id | requirement | for | how | asked |\n|---|---|---|---|---|\n"
                + policy.requirements().stream().map(PolicyPage::row).collect(joining())
                + "\n"
                + lapses.stream().map(lapse -> sentences(policy, lapse)).collect(joining("\n"));
    }

    private static String row(Requirement requirement) {
        return "| "
                + String.join(
                        " | ",
                        requirement.id(),
                        requirement.text(),
                        requirement.appliesTo().name(),
                        requirement.fulfilment().name(),
                        requirement.asked().stream().map(PolicyPage::asked).collect(joining(", ")))
                + " |\n";
    }

    private static String asked(Asked asked) {
        return asked.field().id() + (asked.of() == Applicability.EVERYONE ? "" : " (" + asked.of() + ")");
    }

    private static String sentences(RequirementPolicy policy, Lapse lapse) {
        var corner = lapse.corners().get(0);
        var assessment = lapse.spoil().apply(corner.inOrder()).assessedBy(policy);
        return corner + ": " + lapse.words() + "\n"
                + assessment.unmet().stream()
                        .map(assessed -> "- " + TEXTS.render(assessed) + "\n")
                        .collect(joining());
    }
}
