package bo.comteco.postventa.domain.enquiry;

import static java.util.stream.Collectors.joining;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.text.SpanishTexts;

/** A sheet of requirements as people read it, for its golden file. */
final class SheetPage {

    private static final SpanishTexts TEXTS = SpanishTexts.load();

    private SheetPage() {}

    static String of(String heading, RequirementSheet sheet) {
        return "## " + heading + "\n\n"
                + sheet.items().stream().map(SheetPage::line).collect(joining())
                + sheet.notes().stream()
                        .map(note -> "> " + TEXTS.render(note) + "\n")
                        .collect(joining());
    }

    private static String line(RequirementSheet.Item item) {
        return "- " + item.id() + " " + item.text() + " [" + item.source() + "; " + item.fulfilment()
                + item.verifiedBy().stream()
                        .map(SystemName::title)
                        .collect(joining(", ", " ", ""))
                        .stripTrailing()
                + "]"
                + (item.papers().isEmpty() ? "" : "\n  - traer: " + String.join("; ", item.papers()))
                + (item.data().isEmpty() ? "" : "\n  - decir: " + String.join("; ", item.data()))
                + "\n";
    }
}
