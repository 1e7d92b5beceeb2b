package bo.comteco.postventa.adapter.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.application.driving.ConsultRequirements.Answer;
import bo.comteco.postventa.application.driving.ConsultRequirements.Question;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Wishes and sheets of requirements over HTTP. */
@ApiTest
class SheetTest {

    private static final Question QUESTION =
            new Question(ProcedureCode.D, ApplicantRole.AGENT, "SUSPENSION", ProductKind.INTERNET);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ConsultManual consultManual;

    @Autowired
    private ConsultRequirements consultRequirements;

    @Test
    void everyWishIsListedWithTheProceduresThatAttendIt() {
        given(consultManual.current()).willReturn(ManualEdition.REVISION_3);

        var answer = assertThat(http.get().uri("/api/v1/wishes")).hasStatusOk().bodyJson();

        answer.extractingPath("$.edition").isEqualTo("GC-PRC-OPE-ASE-03/3");
        answer.extractingPath("$.wishes[?(@.code == 'MOVE')].ways[*].procedure")
                .asArray()
                .containsExactly("C");
        answer.extractingPath("$.wishes[?(@.code == 'PAUSE')].ways[*].askedFor")
                .asArray()
                .containsExactly("SUSPENSION");
        answer.extractingPath("$.wishes[?(@.code == 'BILL_TOO_HIGH')].ways[*].procedure")
                .asArray()
                .containsExactly("F", "G", "B");
        answer.extractingPath("$.wishes[?(@.code == 'NEW_SERVICE')].elsewhere")
                .asArray()
                .containsExactly("Venta de Servicios (COM-DSC-P02)");
    }

    @Test
    void aSheetTellsWhatAppliesHowAndWhatToBring() {
        var item = new RequirementSheet.Item(
                "5.1",
                "Ser cliente.",
                "Anexo 5, ítem 1",
                Fulfilment.VERIFIED,
                List.of(SystemName.SMARTFLEX),
                List.of("Nota firmada"),
                List.of());
        var sheet = new RequirementSheet(
                ProcedureCode.D,
                "Suspensión",
                ApplicantRole.AGENT,
                List.of(item),
                List.of(Message.of("sheet.longest-suspension").with("months", 4)));
        given(consultRequirements.requirements(QUESTION)).willReturn(new Answer.Told("edition", QUESTION, sheet));

        assertThat(http.get()
                        .uri("/api/v1/procedures/D/requirements?applicant=AGENT&askedFor=SUSPENSION&kind=INTERNET"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"procedure": "D", "title": "Suspensión", "applicant": "AGENT", "askedFor": "SUSPENSION",
                         "kind": "INTERNET",
                         "items": [{"id": "5.1", "text": "Ser cliente.", "source": "Anexo 5, ítem 1",
                                    "fulfilment": "VERIFIED", "verifiedBy": ["Smartflex"],
                                    "papers": ["Nota firmada"], "data": []}],
                         "notes": ["sheet.longest-suspension{months=4}"]}
                        """);
    }

    @Test
    void everythingWrongAboutAQuestionIsToldAtOnce() {
        assertThat(http.get().uri("/api/v1/procedures/D/requirements?kind=RADIO&mood=good&askedFor="))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].parameter")
                .asArray()
                .containsExactlyInAnyOrder("applicant", "kind", "mood", "askedFor");
        then(consultRequirements).should(never()).requirements(any());
    }

    @Test
    void whatAProcedureDoesNotAskForIsAProblemThatSaysWhatItDoes() {
        given(consultRequirements.requirements(any()))
                .willReturn(new Answer.NotAskedFor(List.of("SUSPENSION", "RECONNECTION")));

        assertThat(http.get().uri("/api/v1/procedures/D/requirements?applicant=HOLDER&askedFor=PAUSE"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("Elija entre: SUSPENSION, RECONNECTION.");
    }

    @Test
    void aProcedureThatIsNotThereIsAProblem() {
        given(consultRequirements.requirements(any())).willReturn(new Answer.UnknownProcedure(ProcedureCode.J));

        for (var code : List.of("J", "Z")) {
            assertThat(http.get().uri("/api/v1/procedures/" + code + "/requirements?applicant=HOLDER"))
                    .hasStatus(404)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:comteco:postventa:problem:unknown-procedure");
        }
    }
}
