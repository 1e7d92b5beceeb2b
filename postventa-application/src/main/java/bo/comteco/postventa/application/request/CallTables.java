package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.form.FormTable;
import bo.comteco.postventa.application.form.FormTable.Column;
import bo.comteco.postventa.domain.call.OutgoingCall;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.CallDetailFacts;
import bo.comteco.postventa.domain.manual.CallDetailFacts.MonthOfCalls;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The tables of a call detail (G.7), fetched page by page while it is printed. They live as long as the printing and are
 * kept nowhere; what differs from what was found at G.6 by a single call is not printed.
 */
final class CallTables {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final CallRecords records;
    private final Function<Message, String> texts;

    CallTables(CallRecords records, Function<Message, String> texts) {
        this.records = records;
        this.texts = texts;
    }

    /** What came of fetching them. */
    sealed interface Fetched {

        /** A table a month, as they were found. */
        record Tables(List<FormTable> tables) implements Fetched {}

        /** Consultas gives other calls now, or holds a month no longer. */
        record Changed() implements Fetched {}

        /** It does not answer. */
        record Silent(SystemName system) implements Fetched {}
    }

    Fetched fetch(Known known) {
        var line = known.ifKnown(CallDetailFacts.LINE_NUMBER).orElseThrow();
        var tables = new ArrayList<FormTable>();
        for (var found : known.ifKnown(CallDetailFacts.CALLS).orElseThrow()) {
            var rows = new ArrayList<List<String>>();
            var reply = records.calls(line, found.month(), call -> rows.add(row(rows.size() + 1, call)));
            if (reply instanceof Reply.Silent<Optional<MonthOfCalls>> silent) {
                return new Fetched.Silent(silent.system());
            }
            var now = ((Reply.Answered<Optional<MonthOfCalls>>) reply).answer();
            if (now.filter(found::equals).isEmpty()) {
                return new Fetched.Changed();
            }
            tables.add(table(found, rows));
        }
        return new Fetched.Tables(tables);
    }

    private FormTable table(MonthOfCalls month, List<List<String>> rows) {
        return new FormTable(
                texts.apply(Message.of("sheet.calls")
                        .with("month", CallDetailFacts.inWords(month.month()))
                        .with("count", month.count())),
                List.of(
                        new Column(texts.apply(Message.of("sheet.column.number")), 16),
                        new Column(texts.apply(Message.of("sheet.column.day")), 30),
                        new Column(texts.apply(Message.of("sheet.column.time")), 30),
                        new Column(texts.apply(Message.of("sheet.column.called")), 0),
                        new Column(texts.apply(Message.of("sheet.column.lasted")), 30)),
                rows);
    }

    private static List<String> row(int number, OutgoingCall call) {
        var local = call.at().atZone(ParameterBook.ZONE);
        return List.of(
                Integer.toString(number), DAY.format(local), TIME.format(local), call.called(), lasted(call.lasted()));
    }

    private static String lasted(Duration lasted) {
        return String.format(
                Locale.ROOT, "%d:%02d:%02d", lasted.toHours(), lasted.toMinutesPart(), lasted.toSecondsPart());
    }
}
