package bo.comteco.postventa.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.application.form.FormTable.Column;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormTableTest {

    private static final List<Column> COLUMNS = List.of(new Column("Fecha", 30), new Column("Número marcado", 0));

    @Test
    void eachRowHasACellForEachColumn() {
        assertThatThrownBy(() -> new FormTable("Llamadas", COLUMNS, List.of(List.of("24/11/2026"))))
                .hasMessageContaining("1 cells below 2 columns");
    }

    @Test
    void aColumnIsNotNarrowerThanNothing() {
        assertThatThrownBy(() -> new Column("Fecha", -1)).hasMessageContaining("-1 mm");
    }

    @Test
    void aLogOfATableTellsNoneOfItsRows() {
        assertThat(new FormTable("Llamadas", COLUMNS, List.of(List.of("24/11/2026", "70000001"))))
                .hasToString("FormTable[Llamadas, 1 rows]");
    }
}
