package bo.comteco.postventa.adapter.rest.request;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.form.PaperNote;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.application.form.Printing;
import bo.comteco.postventa.domain.fact.SystemName;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Printing, and the ledger of what was printed, over HTTP. */
@ApiTest
class PaperTest {

    private static final String PRINTINGS = "/api/v1/service-requests/1207/printings";
    private static final UUID KEY = UUID.fromString("7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21");
    private static final Instant AT = Instant.parse("2026-11-24T14:05:00Z");
    private static final String SIGNED = """
            {"kind": "SIGNED", "text": "Ana Prueba Uno", "at": "2026-11-24T14:09:00Z"}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private PrintDocument printDocument;

    @Autowired
    private KeepPapers keepPapers;

    private static Printing printing() {
        return new Printing(
                KEY,
                "hash",
                1207,
                "SOLICITUD_DE_PEDIDO",
                "Solicitud de pedido",
                AT,
                0,
                AT,
                "asesora",
                "CENTRO",
                List.of("Archivo"),
                List.of("Cliente"),
                List.of());
    }

    private MvcTestResult prints() {
        return http.post()
                .uri("/api/v1/service-requests/1207/documents/SOLICITUD_DE_PEDIDO/printings")
                .header("Idempotency-Key", KEY.toString())
                .exchange();
    }

    private MvcTestResult notes(String body) {
        return http.post()
                .uri(PRINTINGS + "/" + KEY + "/notes")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void aPrintedFormIsAPdfWithAName() {
        var pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        given(printDocument.print(any())).willReturn(new PrintDocument.Answer.Printed(new PrintedPdf(pdf), printing()));

        var answer = prints();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF)
                .hasHeader("Content-Disposition", "inline; filename=\"solicitud-de-pedido-1207.pdf\"")
                .hasHeader("Cache-Control", "no-store");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(pdf);
        var command = ArgumentCaptor.forClass(PrintDocument.Command.class);
        verify(printDocument).print(command.capture());
        assertThat(command.getValue().actor()).isEqualTo(ADVISER);
        assertThat(command.getValue().call().key()).isEqualTo(KEY);
        assertThat(command.getValue().document()).isEqualTo("SOLICITUD_DE_PEDIDO");
    }

    @Test
    void nothingIsPrintedWithoutAKeyNorByReading() {
        var uri = "/api/v1/service-requests/1207/documents/SOLICITUD_DE_PEDIDO/printings";

        assertThat(http.post().uri(uri))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.type")
                .asString()
                .endsWith(":idempotency-key-missing");
        assertThat(http.get().uri(uri)).hasStatus(405);
        verifyNoInteractions(printDocument);
    }

    static Stream<Arguments> whyNot() {
        return Stream.of(
                Arguments.of(new PrintDocument.Answer.NotToBePrinted("CONTRATO"), 404, "document-not-available"),
                Arguments.of(new PrintDocument.Answer.Denied(), 403, "denied"),
                Arguments.of(new PrintDocument.Answer.HeldByAnother(), 403, "denied"),
                Arguments.of(new PrintDocument.Answer.CallsChanged(true), 409, "calls-changed"),
                Arguments.of(new PrintDocument.Answer.CallsChanged(false), 409, "calls-changed"),
                Arguments.of(new PrintDocument.Answer.Silent(SystemName.CONSULTAS), 503, "system-silent"),
                Arguments.of(new PrintDocument.Answer.KeyReused(), 422, "key-reused"),
                Arguments.of(new PrintDocument.Answer.UnknownRequest(1207), 404, "unknown-request"));
    }

    @ParameterizedTest
    @MethodSource("whyNot")
    void whatCannotBePrintedIsAProblem(PrintDocument.Answer answer, int status, String type) {
        given(printDocument.print(any())).willReturn(answer);

        assertProblem(prints(), status, type);
    }

    @Test
    void aSilentSystemIsNamed() {
        given(printDocument.print(any())).willReturn(new PrintDocument.Answer.Silent(SystemName.CONSULTAS));

        assertThat(prints())
                .hasHeader("Retry-After", "15")
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("Consultas no responde");
    }

    @Test
    void whatWasPrintedIsListedWithWhoSignedAndWhereItIsFiled() {
        var signed = new PaperNote(
                PaperNote.Kind.SIGNED, "Ana Prueba Uno", AT.plusSeconds(60), AT.plusSeconds(70), "asesora");
        var filed = new PaperNote(PaperNote.Kind.FILED, "Caja 12", AT.plusSeconds(80), AT.plusSeconds(90), "asesora");
        given(keepPapers.printed(ADVISER, 1207))
                .willReturn(new KeepPapers.Answer.Listed(
                        List.of(printing().with(signed).with(filed), printing())));

        var body = assertThat(http.get().uri(PRINTINGS))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson();

        body.extractingPath("$.printings[0].signed.text").isEqualTo("Ana Prueba Uno");
        body.extractingPath("$.printings[0].filed.text").isEqualTo("Caja 12");
        body.extractingPath("$.printings[0].notes[*].kind").asArray().containsExactly("SIGNED", "FILED");
        body.extractingPath("$.printings[1].reprint").isEqualTo(0);
        body.doesNotHavePath("$.printings[1].signed");
    }

    @Test
    void whoSignedIsNoted() {
        given(keepPapers.note(any())).willReturn(new KeepPapers.Answer.Noted(printing()));

        assertThat(notes(SIGNED))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.id")
                .isEqualTo(KEY.toString());

        verify(keepPapers)
                .note(new KeepPapers.Command(
                        ADVISER,
                        1207,
                        KEY,
                        PaperNote.Kind.SIGNED,
                        "Ana Prueba Uno",
                        Instant.parse("2026-11-24T14:09:00Z")));
    }

    @Test
    void whatIsMissingInANoteIsToldAtOnce() {
        assertThat(notes("{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("#/kind", "#/text", "#/at");
        verifyNoInteractions(keepPapers);
    }

    static Stream<Arguments> whyNotNoted() {
        return Stream.of(
                Arguments.of(new KeepPapers.Answer.UnknownPrinting(), 404, "unknown-printing"),
                Arguments.of(new KeepPapers.Answer.NothingKept("Hoja de requisitos"), 422, "nothing-kept"),
                Arguments.of(new KeepPapers.Answer.TimeDoesNotFit(AT), 422, "invalid-note"),
                Arguments.of(new KeepPapers.Answer.Denied(), 403, "denied"),
                Arguments.of(new KeepPapers.Answer.UnknownRequest(1207), 404, "unknown-request"));
    }

    @ParameterizedTest
    @MethodSource("whyNotNoted")
    void whatCannotBeNotedIsAProblem(KeepPapers.Answer answer, int status, String type) {
        given(keepPapers.note(any())).willReturn(answer);

        assertProblem(notes(SIGNED), status, type);
    }

    @Test
    void theLedgerOfNoRequestIsAProblem() {
        given(keepPapers.printed(any(), anyLong())).willReturn(new KeepPapers.Answer.UnknownRequest(1207));

        assertProblem(http.get().uri(PRINTINGS).exchange(), 404, "unknown-request");
    }

    private static void assertProblem(MvcTestResult answer, int status, String type) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:" + type);
    }
}
