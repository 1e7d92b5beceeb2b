package bo.comteco.postventa.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCodeTest {

    private static final PrintedCode CODE = new PrintedCode(PrintedCode.Of.REQUEST, 1207, "SOLICITUD_DE_PEDIDO");

    @Test
    void whatIsPrintedIsReadAgain() {
        assertThat(CODE.printed()).isEqualTo("1207/SOLICITUD_DE_PEDIDO");
        assertThat(PrintedCode.typed(CODE.printed())).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1207-SOLICITUD?DE?PEDIDO",
                "1207/solicitud_de_pedido",
                "  1207/SOLICITUD_DE_PEDIDO\r\n",
                "1207&SOLICITUD-DE-PEDIDO"
            })
    void aScannersKeyboardDoesNotMatter(String typed) {
        assertThat(PrintedCode.typed(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1207",
                "1207/",
                "/CONTRATO",
                "CONTRATO/1207",
                "0/CONTRATO",
                "1207/CONTRATO/2",
                "1207//CONTRATO"
            })
    void anythingElseIsNoCode(String typed) {
        assertThat(PrintedCode.typed(typed)).isEmpty();
    }

    @Test
    void aNumberBeyondAnyRequestsIsNoCode() {
        assertThat(PrintedCode.typed("9".repeat(19) + "/CONTRATO")).isEmpty();
    }

    @Test
    void theSheetOfAnEnquiryIsToldFromThatOfARequest() {
        var sheet = new PrintedCode(PrintedCode.Of.ENQUIRY, 12, "HOJA_DE_REQUISITOS");

        assertThat(sheet.printed()).isEqualTo("CONSULTA-12/HOJA_DE_REQUISITOS");
        assertThat(PrintedCode.typed(sheet.printed())).contains(sheet);
        assertThat(PrintedCode.typed("consulta'12-hoja?de?requisitos")).contains(sheet);
    }
}
