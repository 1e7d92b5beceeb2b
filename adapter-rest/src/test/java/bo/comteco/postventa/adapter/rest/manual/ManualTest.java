package bo.comteco.postventa.adapter.rest.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.Mermaid;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The manual over HTTP, with the edition that is carried out. */
@ApiTest
class ManualTest {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ConsultManual consultManual;

    @BeforeEach
    void onlyRelocationsAreOffered() {
        given(consultManual.current()).willReturn(ManualEdition.REVISION_3);
        given(consultManual.offers(ProcedureCode.C)).willReturn(true);
    }

    @Test
    void everyProcedureIsListedWithWhetherItIsOffered() {
        var answer =
                assertThat(http.get().uri("/api/v1/procedures")).hasStatusOk().bodyJson();

        answer.extractingPath("$.edition").isEqualTo("GC-PRC-OPE-ASE-03/3");
        answer.extractingPath("$.procedures[?(@.code == 'C')].offered")
                .asArray()
                .containsExactly(true);
        answer.extractingPath("$.procedures[?(@.code == 'C')].href").asArray().containsExactly("/api/v1/procedures/C");
        answer.extractingPath("$.procedures")
                .asArray()
                .hasSize(ManualEdition.REVISION_3.procedures().size());
    }

    @Test
    void aProcedureIsShownAsTableDiagramAndRequirements() {
        var answer =
                assertThat(http.get().uri("/api/v1/procedures/C")).hasStatusOk().bodyJson();
        var c = ManualEdition.REVISION_3.procedure(ProcedureCode.C);

        answer.extractingPath("$.title").isEqualTo("Traslado de productos");
        answer.extractingPath("$.offered").isEqualTo(true);
        answer.extractingPath("$.mermaid").isEqualTo(Mermaid.of(c));
        answer.extractingPath("$.nodes[*].node")
                .asArray()
                .containsExactlyElementsOf(
                        c.nodes().stream().map(node -> (Object) node.id()).toList());
        answer.extractingPath("$.nodes[?(@.node == 'C.7')].next[*].outcome")
                .asArray()
                .containsExactly("YES", "NO");
        answer.extractingPath("$.nodes[?(@.node == 'C.7')].next[*].node")
                .asArray()
                .containsExactly("C.7/enter");
        answer.extractingPath("$.nodes[?(@.node == 'C.7')].next[*].ending")
                .asArray()
                .containsExactly("DESISTED");
        answer.extractingPath("$.nodes[?(@.node == 'C.1')].fields[*]").asArray().contains("identity-card", "mobile");
        answer.extractingPath("$.requirements[0].items[?(@.id == '3.5')].source")
                .asArray()
                .containsExactly("Anexo 3, ítem 5");
    }

    @Test
    void aLetterThatTheManualDoesNotHaveIsAProblem() {
        assertThat(http.get().uri("/api/v1/procedures/Z"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:unknown-procedure");
    }
}
