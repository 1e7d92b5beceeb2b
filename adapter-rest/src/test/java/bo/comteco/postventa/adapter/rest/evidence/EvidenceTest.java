package bo.comteco.postventa.adapter.rest.evidence;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.application.driving.KeepEvidence.Answer;
import bo.comteco.postventa.application.driving.KeepEvidence.Folder;
import bo.comteco.postventa.application.evidence.EvidenceFile;
import bo.comteco.postventa.application.evidence.FileContent;
import bo.comteco.postventa.application.evidence.Inspection.Fault;
import bo.comteco.postventa.domain.evidence.EvidenceKind;
import bo.comteco.postventa.domain.evidence.FileName;
import bo.comteco.postventa.domain.evidence.FileType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Files over HTTP. */
@ApiTest
class EvidenceTest {

    private static final String OF_REQUEST = "/api/v1/service-requests/1207/evidence";
    private static final String VISIT = "6a3e1d6e-31f4-4c2b-9a3e-0d6a8f0f2b11";
    private static final String OF_VISIT = "/api/v1/visits/" + VISIT + "/evidence";
    private static final UUID KEY = UUID.fromString("7f4df1a3-2c2b-4a6b-9a37-0c3a5b8f6d21");
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 64;

    private static final EvidenceFile FILE = new EvidenceFile(
            KEY,
            "hash",
            VISIT,
            1207L,
            EvidenceKind.LETTER,
            new FileName("Carta de Ñusta.pdf"),
            FileType.PDF,
            8,
            "0".repeat(64),
            Instant.parse("2026-11-24T14:05:00Z"),
            "asesora",
            LocalDate.of(2031, 11, 24),
            null);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private KeepEvidence keepEvidence;

    @BeforeEach
    void filesAreSmall() {
        given(keepEvidence.largest()).willReturn(LARGEST);
    }

    private MvcTestResult brings(String uri, byte[] body) {
        return http.post()
                .uri(uri)
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "attachment; filename*=UTF-8''Carta%20de%20%C3%91usta.pdf")
                .header("Idempotency-Key", KEY.toString())
                .content(body)
                .exchange();
    }

    private KeepEvidence.Command kept() {
        var command = ArgumentCaptor.forClass(KeepEvidence.Command.class);
        verify(keepEvidence).keep(command.capture());
        return command.getValue();
    }

    @Test
    void aFileIsBroughtAsItIsWithItsNameInAHeader() {
        given(keepEvidence.keep(any())).willReturn(new Answer.Kept(FILE));

        var answer = brings(OF_REQUEST + "?kind=LETTER", PDF);

        assertThat(answer).hasStatus(201).hasHeader("Location", OF_REQUEST + "/" + KEY);
        assertThat(answer).bodyJson().extractingPath("$.kind.text").isEqualTo("Carta o nota");
        assertThat(answer).bodyJson().extractingPath("$.keptUntil").isEqualTo("2031-11-24");
        assertThat(answer).bodyJson().doesNotHavePath("$.removedAt");
        assertThat(kept().actor()).isEqualTo(ADVISER);
        assertThat(kept().folder()).isEqualTo(new Folder.OfRequest(1207));
        assertThat(kept().name()).isEqualTo("Carta de Ñusta.pdf");
        assertThat(kept().content()).isEqualTo(new FileContent(PDF));
        assertThat(kept().call().key()).isEqualTo(KEY);
    }

    @Test
    void theSameKeyWithAnotherFileOrKindIsAnotherCall() {
        given(keepEvidence.keep(any())).willReturn(new Answer.Kept(FILE));
        brings(OF_VISIT + "?kind=LETTER", PDF);
        brings(OF_VISIT + "?kind=LETTER", "%PDF-1.6".getBytes(StandardCharsets.US_ASCII));
        brings(OF_VISIT + "?kind=SKETCH", PDF);
        brings(OF_VISIT + "?kind=LETTER", PDF);

        var commands = ArgumentCaptor.forClass(KeepEvidence.Command.class);
        verify(keepEvidence, times(4)).keep(commands.capture());
        var hashes = commands.getAllValues().stream()
                .map(command -> command.call().bodyHash())
                .toList();
        assertThat(hashes.subList(0, 3)).doesNotHaveDuplicates();
        assertThat(hashes.get(3)).isEqualTo(hashes.get(0));
    }

    @Test
    void noMoreIsReadThanIsTaken() {
        given(keepEvidence.keep(any())).willReturn(new Answer.TooLarge(LARGEST));

        assertProblem(brings(OF_VISIT + "?kind=LETTER", new byte[1000]), 413, "body-too-large");

        assertThat(kept().content().size()).isEqualTo(LARGEST + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?kind=PASSPORT", "?kind=LETTER&name=ana"})
    void whatPaperItIsMustBeSaidAndNothingElse(String query) {
        assertProblem(brings(OF_VISIT + query, PDF), 400, "invalid-query");
        verify(keepEvidence, never()).keep(any());
    }

    @Test
    void aFileThatIsSaidToBeSomethingElseIsNotRead() {
        var answer = http.post()
                .uri(OF_VISIT + "?kind=LETTER")
                .contentType(MediaType.TEXT_HTML)
                .header("Idempotency-Key", KEY.toString())
                .content(PDF)
                .exchange();

        assertProblem(answer, 415, "unsupported-media-type");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("image/png");
    }

    static Stream<Arguments> whyNot() {
        return Stream.of(
                Arguments.of(new Answer.NotKept(Fault.EMPTY), 422, "file-not-kept"),
                Arguments.of(new Answer.NotKept(Fault.OTHER_TYPE), 422, "file-not-kept"),
                Arguments.of(new Answer.NotKept(Fault.DAMAGED), 422, "file-not-kept"),
                Arguments.of(new Answer.NotKept(Fault.ENCRYPTED), 422, "file-not-kept"),
                Arguments.of(new Answer.NotKept(Fault.TOO_MUCH_INSIDE), 422, "file-not-kept"),
                Arguments.of(new Answer.RetentionNotSet(), 422, "file-not-kept"),
                Arguments.of(new Answer.KeyReused(), 422, "key-reused"),
                Arguments.of(new Answer.Denied(), 403, "denied"),
                Arguments.of(new Answer.UnknownVisit(VISIT), 404, "unknown-visit"),
                Arguments.of(new Answer.UnknownRequest(1207), 404, "unknown-request"));
    }

    @ParameterizedTest
    @MethodSource("whyNot")
    void whatIsNotKeptIsAProblem(Answer answer, int status, String type) {
        given(keepEvidence.keep(any())).willReturn(answer);

        assertProblem(brings(OF_VISIT + "?kind=LETTER", PDF), status, type);
    }

    @Test
    void filesAreListed() {
        var removed = FILE.removed(Instant.parse("2031-11-25T04:00:00Z"));
        given(keepEvidence.list(ADVISER, new Folder.OfVisit(VISIT)))
                .willReturn(new Answer.Listed(List.of(FILE, removed)));

        var body = assertThat(http.get().uri(OF_VISIT))
                .hasStatusOk()
                .hasHeader("Cache-Control", "no-store")
                .bodyJson();

        body.extractingPath("$.files[0].href").isEqualTo(OF_VISIT + "/" + KEY);
        body.extractingPath("$.files[1].removedAt").isEqualTo("2031-11-25T04:00:00Z");
    }

    @Test
    void aFileIsAnAttachmentThatNoBrowserGuessesAbout() {
        given(keepEvidence.open(ADVISER, new Folder.OfRequest(1207), KEY))
                .willReturn(new Answer.Opened(FILE, new FileContent(PDF)));

        var answer = http.get().uri(OF_REQUEST + "/" + KEY).exchange();

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Cache-Control", "no-store");
        assertThat(answer.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Carta%20de%20%C3%91usta.pdf");
        assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void aFileWhoseTimeIsOverIsGoneAndSaysSinceWhen() {
        given(keepEvidence.open(any(), any(), any()))
                .willReturn(new Answer.Removed(FILE.removed(Instant.parse("2031-11-25T05:00:00Z"))));

        var answer = http.get().uri(OF_VISIT + "/" + KEY).exchange();

        assertProblem(answer, 410, "file-removed");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("24/11/2031")
                .contains("25/11/2031 01:00");
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        given(keepEvidence.open(any(), any(), any())).willReturn(new Answer.UnknownFile());

        assertProblem(http.get().uri(OF_VISIT + "/" + KEY).exchange(), 404, "unknown-file");
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
