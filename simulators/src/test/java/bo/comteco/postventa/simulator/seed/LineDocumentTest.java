package bo.comteco.postventa.simulator.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What {@code docs/wire/seed.md} says of telephone lines is so. */
class LineDocumentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final SeedData SEED = SeedData.of(TODAY);
    private static final LineCalls CALLS = LineCalls.of(SEED);

    @Test
    void theTableIsWhatConsultasHolds() throws IOException {
        List<String> table = Files.readString(Path.of("..", "docs", "wire", "seed.md"))
                .lines()
                .dropWhile(line -> !line.equals("## Telephone lines"))
                .filter(line -> line.startsWith("| 4400"))
                .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2)))
                .toList();

        assertThat(table)
                .containsExactlyElementsOf(CALLS.lines().stream()
                        .filter(line -> line.startsWith("440000"))
                        .map(LineDocumentTest::row)
                        .toList());
    }

    @Test
    void whatIsHeldAndCalledDoesNotDependOnTheNumber() {
        var others = LineCalls.of(SeedData.of(TODAY, 7));

        assertThat(others.calls("44000002", YearMonth.of(2026, 10)))
                .isEqualTo(CALLS.calls("44000002", YearMonth.of(2026, 10)));
        assertThat(CALLS.lines()).hasSizeGreaterThan(20);
    }

    @Test
    void callsAreOfTheirMonthInOrderAndNoneIsOfTodayOrLater() {
        for (String line : CALLS.lines()) {
            for (YearMonth month : CALLS.months(line)) {
                List<String> times = CALLS.calls(line, month).stream()
                        .map(call -> call.path("at").asString())
                        .toList();
                assertThat(times).isSorted().allMatch(at -> at.startsWith(month.toString()));
                assertThat(times).allMatch(at -> at.compareTo(TODAY.toString()) < 0);
            }
        }
    }

    @Test
    void onTheFirstOfAMonthNothingWasCalledYet() {
        var first = LineCalls.of(SeedData.of(LocalDate.of(2026, 12, 1)));

        assertThat(first.months("44000002")).startsWith(YearMonth.of(2026, 12));
        assertThat(first.calls("44000002", YearMonth.of(2026, 12))).isEmpty();
    }

    @Test
    void everyNumberCalledIsInvented() {
        assertThat(CALLS.calls("44000011", YearMonth.of(2026, 10)))
                .extracting(call -> call.path("called").asString())
                .allMatch(called -> called.matches("(7900|4499)[0-9]{4}"));
    }

    private static String row(String line) {
        List<YearMonth> months = CALLS.months(line);
        return "| "
                + String.join(
                        " | ",
                        line,
                        months.get(months.size() - 1) + " to " + months.get(0),
                        count(line, YearMonth.of(2026, 9)),
                        count(line, YearMonth.of(2026, 10)),
                        count(line, YearMonth.of(2026, 11)))
                + " ";
    }

    private static String count(String line, YearMonth month) {
        List<ObjectNode> calls = CALLS.calls(line, month);
        return Integer.toString(calls.size());
    }
}
