package bo.comteco.postventa.example.crm;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One line of the wire: texts between tabs; an empty one is none.
 *
 * @param cells the texts, in the order of {@code docs/adding-an-adapter.md}
 */
record Row(List<String> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    static Row of(String... cells) {
        return new Row(Arrays.stream(cells)
                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                .toList());
    }

    static Row read(String line) {
        return new Row(List.of(line.split("\t", -1)));
    }

    String written() {
        return String.join("\t", cells);
    }

    /**
     * What must be there.
     *
     * @throws Silence where it is not: nothing that is missing passes for "no"
     */
    String text(int cell) {
        return find(cell).orElseThrow(() -> new Silence("a row lacks its cell " + cell));
    }

    Optional<String> find(int cell) {
        return cell < cells.size() && !cells.get(cell).isBlank()
                ? Optional.of(cells.get(cell).strip())
                : Optional.empty();
    }

    /**
     * What must be a constant's name.
     *
     * @throws Silence where it is another word
     */
    <E extends Enum<E>> E named(int cell, Class<E> type) {
        String name = text(cell);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Silence("no " + type.getSimpleName() + " is called " + name));
    }
}
