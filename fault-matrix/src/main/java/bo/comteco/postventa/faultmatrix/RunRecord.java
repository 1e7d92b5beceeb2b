package bo.comteco.postventa.faultmatrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The record of one adapter's runs. It is written to {@code target/faults.txt} and compared with {@link #AGREED}, which
 * {@code -Dgolden.write=true} writes anew.
 */
final class RunRecord {

    /** Where the record stands that was agreed to, in the adapter's folder. */
    static final Path AGREED = Path.of("src", "test", "resources", "faults.txt");

    private final String system;
    private final String test;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final Map<String, List<Cell>> cells = new LinkedHashMap<>();

    RunRecord(String system, String test) {
        this.system = system;
        this.test = test;
    }

    void row(String number, String name) {
        rows.put(number, name);
        cells.put(number, new ArrayList<>());
    }

    void cell(String row, Cell cell) {
        cells.getOrDefault(row, List.of()).add(cell);
    }

    /** Fails where a cell is empty, or where the record is another than the one agreed to. */
    void compare() {
        rows.forEach((number, name) -> assertThat(cells.getOrDefault(number, List.of()))
                .as("no cell of %s is empty", name)
                .extracting(Cell::column)
                .containsExactly(Column.values()));
        try {
            var text = text();
            Files.createDirectories(Path.of("target"));
            Files.writeString(Path.of("target", "faults.txt"), text);
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(AGREED.getParent());
                Files.writeString(AGREED, text);
            }
            assertThat(AGREED).as("-Dgolden.write=true writes it").exists();
            assertThat(text.lines())
                    .as("%s; -Dgolden.write=true writes it anew", AGREED)
                    .containsExactlyElementsOf(
                            Files.readString(AGREED, UTF_8).lines().toList());
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    /** Fails where a row is another than in the record that was agreed to. */
    void compareRows() {
        try {
            var agreed = List.of(Files.readString(AGREED, UTF_8).split("\n(?=## )"));
            assertThat(rows).isNotEmpty();
            rows.keySet().forEach(number -> assertThat(agreed).contains(text(number)));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    private String text() {
        return "# " + system + " " + test + "\n"
                + rows.keySet().stream().map(number -> "\n" + text(number)).collect(Collectors.joining());
    }

    private String text(String number) {
        var text = new StringBuilder("## " + number + " " + rows.get(number) + "\n");
        cells.getOrDefault(number, List.of()).forEach(cell -> text.append(cell.text()));
        return text.toString();
    }
}
