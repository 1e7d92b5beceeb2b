package bo.comteco.postventa.application.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bo.comteco.postventa.domain.common.InvalidValue;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFormTest {

    private static final Sheet ARCHIVE = new Sheet(Mark.ORIGINAL, "Archivo");

    @Test
    void aFormWithoutASheetIsForNobody() {
        assertThatThrownBy(() -> form("Ana Rojas", "PV-1", List.of())).hasMessageContaining("sheets");
    }

    @Test
    void aFormWithoutACustomerIsRefused() {
        assertThatThrownBy(() -> form(" ", "PV-1", List.of(ARCHIVE)))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("PrintedForm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PV-C-2026-000123-7F3K", "a", "http://x.bo/1_2.3"})
    void aSheetIsFoundByACodeThatCanBeTyped(String code) {
        assertThat(form("Ana Rojas", code, List.of(ARCHIVE)).findCode()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "PV 1", "PV\n1", "año", "12345678901234567890123456789012345678901234567890123456789012345"})
    void aCodeThatCanNotBeTypedIsRefused(String code) {
        assertThatThrownBy(() -> form("Ana Rojas", code, List.of(ARCHIVE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("findCode");
    }

    @Test
    void whatIsAddedToAListLaterIsNotOnTheForm() {
        List<Sheet> sheets = new ArrayList<>(List.of(ARCHIVE));
        PrintedForm form = form("Ana Rojas", "PV-1", sheets);
        sheets.add(new Sheet(Mark.COPY, "Cliente"));

        assertThat(form.sheets()).containsExactly(ARCHIVE);
    }

    @Test
    void aLogOfAFormTellsNothingAboutTheClient() {
        assertThat(form("Ana Rojas", "PV-1", List.of(ARCHIVE)))
                .hasToString("PrintedForm[Solicitud de pedido, C-2026-000123]");
    }

    private static PrintedForm form(String customer, String findCode, List<Sheet> sheets) {
        return new PrintedForm(
                "Solicitud de pedido",
                "C-2026-000123",
                "C — Traslado de productos",
                "Plataforma",
                "Lucía Quiroga",
                LocalDateTime.of(2026, 11, 24, 16, 5),
                customer,
                "CI 3456789 CB",
                null,
                "Calle Sucre N° 45",
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                findCode,
                sheets,
                0);
    }
}
