package bo.comteco.postventa.application.form;

import bo.comteco.postventa.application.form.FormTable.Column;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.requirement.Assessed;
import bo.comteco.postventa.domain.requirement.Assessment;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.List;
import java.util.function.Function;

/**
 * The table of the <i>hoja de requisitos</i>: what a client must fulfil, in an annex's order. For a request that was not
 * admitted it says what is missing and what would mend it; for an enquiry, how each requirement is fulfilled.
 */
public final class RequirementTable {

    private static final int WIDTH_OF_SOURCE = 32;

    private RequirementTable() {}

    /** What became of each requirement that applies. */
    public static FormTable assessed(String title, Assessment assessment, Function<Message, String> texts) {
        return table(
                title,
                "sheet.column.standing",
                assessment.requirements().stream()
                        .filter(assessed -> !(assessed.verdict() instanceof Verdict.NotApplicable))
                        .map(assessed -> row(
                                assessed.requirement().source(),
                                assessed.requirement().text(),
                                standing(assessed),
                                texts))
                        .toList(),
                texts);
    }

    /** What will be asked of a client, and how each of it is fulfilled. */
    public static FormTable asked(RequirementSheet sheet, Function<Message, String> texts) {
        return table(
                sheet.title(),
                "sheet.column.fulfilment",
                sheet.items().stream()
                        .map(item -> row(item.source(), item.text(), fulfilment(item), texts))
                        .toList(),
                texts);
    }

    private static FormTable table(
            String title, String last, List<List<String>> rows, Function<Message, String> texts) {
        return new FormTable(
                title,
                List.of(
                        new Column(texts.apply(Message.of("sheet.column.source")), WIDTH_OF_SOURCE),
                        new Column(texts.apply(Message.of("sheet.column.requirement")), 0),
                        new Column(texts.apply(Message.of(last)), 0)),
                rows);
    }

    private static List<String> row(String source, String text, Message last, Function<Message, String> texts) {
        return List.of(source, text, texts.apply(last));
    }

    /** What to bring says more than that it is to be confirmed. */
    private static Message fulfilment(RequirementSheet.Item item) {
        return item.papers().isEmpty()
                ? Message.of("sheet.fulfilment." + item.fulfilment())
                : Message.of("sheet.bring").with("papers", item.papers());
    }

    private static Message standing(Assessed assessed) {
        var verdict = assessed.verdict();
        if (verdict instanceof Verdict.Unmet unmet) {
            return Message.of("sheet.unmet").with("reason", unmet.reason()).with("mend", unmet.mend());
        }
        if (verdict instanceof Verdict.Pending pending) {
            return Message.of("sheet.pending").with("system", pending.system().title());
        }
        if (verdict instanceof Verdict.CheckedElsewhere elsewhere) {
            return elsewhere.by();
        }
        return Message.of("sheet.met");
    }
}
