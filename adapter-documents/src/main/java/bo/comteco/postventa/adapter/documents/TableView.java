package bo.comteco.postventa.adapter.documents;

import bo.comteco.postventa.application.form.FormTable;
import bo.comteco.postventa.application.form.FormTable.Column;
import java.util.List;

/** A table as the template reads it. */
record TableView(String title, List<Heading> headings, List<Row> rows) {

    /** A column's heading; its style says how wide the column is. */
    record Heading(String text, String style) {}

    record Row(List<String> cells) {}

    static TableView of(FormTable table, PrintableText text) {
        return new TableView(
                text.line(table.title()),
                table.columns().stream().map(column -> heading(column, text)).toList(),
                table.rows().stream()
                        .map(row -> new Row(row.stream().map(text::of).toList()))
                        .toList());
    }

    private static Heading heading(Column column, PrintableText text) {
        int width = column.millimetres();
        return new Heading(text.line(column.heading()), width == 0 ? "" : "width: " + width + "mm");
    }
}
