package bo.comteco.postventa.application.form;

import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.common.RequiredText;
import java.util.List;

/**
 * A table on a form besides the order's lines: the requirements of a sheet, the calls of a month.
 *
 * @param title what stands above it
 * @param columns from left to right
 * @param rows the cells of each row, as many as there are columns; may hold personal data
 */
public record FormTable(String title, List<Column> columns, List<List<String>> rows) {

    /**
     * @throws InvalidValue if the title is blank
     * @throws IllegalArgumentException if a row has not a cell for each column
     */
    public FormTable {
        title = RequiredText.in("FormTable", "title", title);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells below " + columns.size() + " columns");
            }
        }
    }

    /**
     * A column.
     *
     * @param heading what stands above it, on every page
     * @param millimetres how wide it is; 0 for an equal share of what the others leave
     */
    public record Column(String heading, int millimetres) {

        /** @throws InvalidValue if the heading is blank */
        public Column {
            heading = RequiredText.in("FormTable.Column", "heading", heading);
            if (millimetres < 0) {
                throw new IllegalArgumentException("a column of " + millimetres + " mm");
            }
        }
    }

    /** What it is and how long, and no row of it. */
    @Override
    public String toString() {
        return "FormTable[" + title + ", " + rows.size() + " rows]";
    }
}
