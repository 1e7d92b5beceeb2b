package bo.comteco.postventa.adapter.rest.visit;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Views;
import bo.comteco.postventa.application.driven.Awaited;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.PlanVisit.Answer;
import bo.comteco.postventa.application.driving.PlanVisit.Fault;
import bo.comteco.postventa.application.driving.PlanVisit.Proposal;
import bo.comteco.postventa.application.driving.VisitPlan;
import bo.comteco.postventa.application.driving.VisitPlan.Prospects;
import bo.comteco.postventa.application.driving.VisitPlan.Want;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Outlook;
import bo.comteco.postventa.domain.procedure.Outlook.Foreseen;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.requirement.Applicability;
import bo.comteco.postventa.domain.requirement.Fulfilment;
import bo.comteco.postventa.domain.requirement.Judgement;
import bo.comteco.postventa.domain.requirement.RequiredThing;
import bo.comteco.postventa.domain.requirement.RequiredThing.Need;
import bo.comteco.postventa.domain.requirement.Requirement;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The plan of a visit over HTTP. */
@ApiTest
class PlanTest {

    private static final Verdict MET = new Verdict.Met();
    private static final Verdict UNMET = new Verdict.Unmet(Message.of("why"), Message.of("mend"));
    private static final Verdict PENDING = new Verdict.Pending(SystemName.SMARTFLEX);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PlanVisit planVisit;

    static Found relocation() {
        return new Found(
                1042,
                ProcedureCode.C,
                "C.1",
                null,
                List.of(Awaited.PERSON),
                "CENTRO",
                "asesora",
                "c-9",
                Views.NAME,
                "p-3",
                Views.OPENED,
                Views.TOUCHED);
    }

    private static Prospects assessed(@Nullable Verdict... verdicts) {
        return new Prospects.Foreseen(new Outlook.Assessed(Arrays.stream(verdicts)
                .map(verdict -> new Foreseen(requirement(), verdict, verdict == null ? "credit-amount" : null))
                .toList()));
    }

    private static Requirement requirement() {
        return new Requirement(
                "3.5",
                "Tener las cuentas al día.",
                "Anexo 3, ítem 5",
                Applicability.EVERYONE,
                Fulfilment.VERIFIED,
                List.of(),
                Judgement.judgement("TOLD", known -> MET));
    }

    private MvcTestResult post(String body) {
        return http.post()
                .uri("/api/v1/visits/v-1/plan")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String code(Prospects prospects) {
        var want = new Want("P1", ProcedureCode.C, "Traslado", null, "p-3", null, prospects);
        given(planVisit.plan(any(), any(), any()))
                .willReturn(new Answer.Planned(new VisitPlan(VisitTest.visit(), List.of(want), List.of())));
        var code = new StringBuilder();
        assertThat(post("{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.wants[0].prospects.code")
                .asString()
                .satisfies(code::append);
        return code.toString();
    }

    @Test
    void aPlanShowsWhatIsWantedWhatItRequiresAndWhatWouldBeRefused() {
        var request = new Want("1042", ProcedureCode.C, "Traslado", null, "p-3", relocation(), assessed(MET, UNMET));
        var note = new RequiredThing(
                Fulfilment.ATTESTED,
                "Nota firmada",
                "signed-note",
                List.of(new Need("1042", "3.3", "Nota.", "Anexo 3, ítem 3")));
        given(planVisit.plan(
                        ADVISER,
                        "v-1",
                        List.of(new Proposal(
                                ProcedureCode.H, null, null, Answers.none().with("credit-amount", Money.of(2000))))))
                .willReturn(new Answer.Planned(new VisitPlan(VisitTest.visit(), List.of(request), List.of(note))));

        var answer = post(
                "{\"proposals\": [{\"procedure\": \"H\", \"answers\": {\"credit-amount\": {\"money\": \"2000.00\"}}}]}");

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                        {"visit": "v-1",
                         "wants": [{"key": "1042", "procedure": "C", "title": "Traslado", "product": "p-3",
                                    "request": {"number": 1042, "procedure": "C", "node": "C.1",
                                                "waitsFor": ["PERSON"], "product": "p-3",
                                                "openedAt": "2026-11-24T13:00:00Z",
                                                "href": "/api/v1/service-requests/1042"},
                                    "prospects": {"code": "REFUSED_FOR_NOW", "text": "Por ahora no se admitiría.",
                                                  "systems": [],
                                                  "requirements": [
                                                    {"id": "3.5", "text": "Tener las cuentas al día.",
                                                     "source": "Anexo 3, ítem 5", "verdict": "MET",
                                                     "explanation": "Cumplido."},
                                                    {"id": "3.5", "text": "Tener las cuentas al día.",
                                                     "source": "Anexo 3, ítem 5", "verdict": "UNMET",
                                                     "explanation": "why{}", "mend": "mend{}"}]}}],
                         "things": [{"text": "Nota firmada", "fulfilment": "ATTESTED", "seen": true,
                                     "needs": [{"want": "1042", "requirement": "3.3", "text": "Nota.",
                                                "source": "Anexo 3, ítem 3"}]}]}
                        """);
    }

    @Test
    void whatIsUnmetRefusesWhateverIsPendingAndWhatIsNotSaidIsPendingToo() {
        assertThat(code(assessed(UNMET, PENDING, null))).isEqualTo("REFUSED_FOR_NOW");
        assertThat(code(assessed(MET, PENDING))).isEqualTo("PENDING");
        assertThat(code(assessed(MET, null))).isEqualTo("PENDING");
        assertThat(code(assessed(MET, new Verdict.NotApplicable(Message.of("not")))))
                .isEqualTo("WOULD_BE_ADMITTED");
        assertThat(code(assessed(MET, new Verdict.CheckedElsewhere(Message.of("by")))))
                .isEqualTo("WOULD_BE_ADMITTED");
    }

    @Test
    void everythingElseThatMayBeExpectedHasACodeOfItsOwn() {
        var outlooks = Map.of(
                new Outlook.Ends(Ending.DECLINED, Message.of("why")), "WOULD_END",
                new Outlook.Ends(Ending.DECLINED, null), "WOULD_END",
                new Outlook.Waits(Set.of(SystemName.SMARTFLEX)), "PENDING",
                new Outlook.NothingRequired(), "NOTHING_REQUIRED");
        outlooks.forEach((outlook, code) ->
                assertThat(code(new Prospects.Foreseen(outlook))).isEqualTo(code));
        assertThat(code(new Prospects.Ended())).isEqualTo("ENDED");
        assertThat(code(new Prospects.Admitted())).isEqualTo("ADMITTED");
        assertThat(code(new Prospects.NotOffered())).isEqualTo("NOT_OFFERED");
        assertThat(code(new Prospects.ProductBusy(9))).isEqualTo("PRODUCT_BUSY");
    }

    @Test
    void aProposalThatIsNoneIsPointedAt() {
        var faults = Map.of(
                Fault.UNKNOWN_PROCEDURE, "404 unknown-procedure",
                Fault.ASKED_FOR, "400 invalid-body",
                Fault.PRODUCT_MISSING, "422 product-expected",
                Fault.UNKNOWN_PRODUCT, "404 unknown-product");
        assertThat(faults).containsOnlyKeys(Fault.values());
        faults.forEach((fault, expected) -> {
            given(planVisit.plan(any(), any(), any())).willReturn(new Answer.Unfit(1, fault));
            var statusAndType = expected.split(" ", -1);
            assertThat(post("{}"))
                    .hasStatus(Integer.parseInt(statusAndType[0]))
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("urn:comteco:postventa:problem:" + statusAndType[1]);
        });
        given(planVisit.plan(any(), any(), any())).willReturn(new Answer.Unfit(1, Fault.PRODUCT_MISSING));
        assertThat(post("{}")).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("#/proposals/1/product");
    }

    @Test
    void whatIsWrongAboutABodyIsToldAtOnceAndWhoHasNoRightIsDenied() {
        assertThat(post("{\"proposals\": [{\"procedure\": \"Z\"}, {\"mood\": \"good\"}, 7]}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder(
                        "#/proposals/0/procedure", "#/proposals/1/procedure", "#/proposals/1/mood", "#/proposals/2");
        assertThat(post("{\"proposals\": {}}")).hasStatus(400);
        then(planVisit).should(never()).plan(any(), any(), any());
        given(planVisit.plan(any(), any(), any())).willReturn(new Answer.Denied());
        assertThat(post("{}")).hasStatus(403);
        given(planVisit.plan(any(), any(), any())).willReturn(new Answer.UnknownVisit("v-1"));
        assertThat(post("{}")).hasStatus(404);
    }
}
