package bo.comteco.postventa.testkit.store;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.testkit.port.BrokenAdapters;
import bo.comteco.postventa.testkit.port.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/port-kit-rules.md says what is promised, and by what it shows when somebody breaks that. */
class RulesPageTest {

    private static final Path PAGE = Path.of("..", "docs", "port-kit-rules.md");

    private static final String ABOUT = """
            # The rules of the port kit

            Written by `RulesPageTest` of `postventa-testkit` from runs of the suites over adapters and stores that are broken
            on purpose, and kept as a golden file (`-Dgolden.write=true` writes it anew). Every rule is one test of a suite;
            each has somebody who breaks it, and no others of the tests fail than those named here.
            [adding-an-adapter.md](adding-an-adapter.md) says how the suites are used.
            """;

    @Test
    void readsAsAgreed() throws IOException {
        var page = page();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(page.lines())
                .as("docs/port-kit-rules.md; -Dgolden.write=true writes it anew")
                .containsExactlyElementsOf(Files.readAllLines(PAGE));
    }

    private static String page() {
        var rows = Stream.concat(BrokenAdapters.rows(), BrokenStores.rows())
                .sorted(Comparator.comparing(Rules.Row::rule).thenComparing(Rules.Row::how))
                .toList();
        long rules = rows.stream().map(Rules.Row::rule).distinct().count();
        long suites = rows.stream()
                .map(row -> row.rule().replaceAll("\\..*", ""))
                .distinct()
                .count();
        return ABOUT + "\n" + rules + " rules in " + suites + " suites, broken in " + rows.size() + " ways.\n\n"
                + "| rule | who breaks it | caught by |\n|---|---|---|\n"
                + rows.stream().map(RulesPageTest::line).collect(joining("\n", "", "\n"));
    }

    private static String line(Rules.Row row) {
        return "| `" + row.rule() + "` | " + row.how() + " | "
                + row.caughtBy().stream().map(test -> "`" + test + "`").collect(joining(", ")) + " |";
    }
}
