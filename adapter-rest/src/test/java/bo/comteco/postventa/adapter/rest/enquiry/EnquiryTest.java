package bo.comteco.postventa.adapter.rest.enquiry;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.application.driven.EnquiryStore.Criteria;
import bo.comteco.postventa.application.driven.EnquiryStore.Listed;
import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.EnquiryAnswer;
import bo.comteco.postventa.application.driving.EnquiryView;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.application.form.PrintedPdf;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.enquiry.AskedAbout;
import bo.comteco.postventa.domain.enquiry.Enquiry;
import bo.comteco.postventa.domain.enquiry.EnquiryState;
import bo.comteco.postventa.domain.enquiry.Inquirer;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import bo.comteco.postventa.domain.enquiry.RequirementSheet;
import bo.comteco.postventa.domain.enquiry.TurnedInto;
import bo.comteco.postventa.domain.enquiry.Want;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Enquiries over HTTP. The client is synthetic. */
@ApiTest
class EnquiryTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T14:00:00Z");

    private static final String BODY = """
            {"wish": "MOVE", "words": "Me mudo a Sacaba", "role": "REPRESENTATIVE", "identification": "7654321 CB",
             "applicantName": "Juan Rojas", "applicantIdentity": "1234567", "product": "p-3"}
            """;

    private static final Map<EnquiryAnswer, String> REFUSALS = Map.of(
            new EnquiryAnswer.Denied(), "403 denied",
            new EnquiryAnswer.UnknownEnquiry(7), "404 unknown-enquiry",
            new EnquiryAnswer.UnknownWish("MOVE"), "422 unknown-wish",
            new EnquiryAnswer.UnknownProduct("p-3"), "404 unknown-product",
            new EnquiryAnswer.RoleDoesNotFit(ApplicantRole.AGENT), "422 role-does-not-fit",
            new EnquiryAnswer.NotProposed(), "422 procedure-not-proposed",
            new EnquiryAnswer.NotNamed(), "422 procedure-not-named",
            new EnquiryAnswer.AlreadyTurned(1042), "409 enquiry-turned",
            new EnquiryAnswer.MovedOn(), "409 enquiry-moved-on");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private RecordEnquiry recordEnquiry;

    @Autowired
    private AttendEnquiry attendEnquiry;

    @Autowired
    private FindEnquiries findEnquiries;

    static EnquiryView view() {
        var enquiry = Enquiry.recorded(
                        7,
                        "CENTRO",
                        "GC-PRC-OPE-ASE-03/3",
                        new AskedAbout(new CustomerId("c-9"), "Rosa Quispe Mamani", "7654321"),
                        new Inquirer(ApplicantRole.REPRESENTATIVE, "Juan Rojas", new IdentityNumber("1234567")),
                        new Want(
                                "MOVE",
                                "Me mudo a Sacaba",
                                new NamedProcedure(ProcedureCode.C, null),
                                new ProductId("p-3"),
                                ProductKind.INTERNET),
                        "informes",
                        MORNING)
                .turnedInto(new TurnedInto("v-1", 1042), "asesora", MORNING.plusSeconds(60));
        var sheet = new RequirementSheet(
                ProcedureCode.C, "Traslado de productos", ApplicantRole.REPRESENTATIVE, List.of(), List.of());
        var edition = ManualEdition.REVISION_3;
        return new EnquiryView(enquiry, edition, edition.guidance().find("MOVE").orElseThrow(), sheet);
    }

    private MvcTestResult post(String path, String body) {
        return http.post()
                .uri("/api/v1/enquiries" + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void whatAClientWantsIsRecorded() {
        given(recordEnquiry.record(any())).willReturn(new EnquiryAnswer.Shown(view()));

        var answer = post("", BODY);

        assertThat(answer).hasStatus(201).hasHeader("Cache-Control", "no-store");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                        {"number": 7, "office": "CENTRO", "edition": "GC-PRC-OPE-ASE-03/3", "state": "TURNED",
                         "wish": {"code": "MOVE", "words": "Mudar mi servicio a otra dirección",
                                  "ways": [{"procedure": "C", "title": "Traslado de productos",
                                            "fits": "El mismo producto, en otra dirección."}]},
                         "words": "Me mudo a Sacaba",
                         "named": {"procedure": "C"},
                         "client": {"customer": "c-9", "name": "Rosa Quispe Mamani", "identification": "7654321"},
                         "inquirer": {"role": "REPRESENTATIVE", "name": "Juan Rojas", "identity": "1234567"},
                         "product": "p-3", "kind": "INTERNET",
                         "sheet": {"procedure": "C", "title": "Traslado de productos", "applicant": "REPRESENTATIVE",
                                   "kind": "INTERNET", "items": [], "notes": []},
                         "request": {"number": 1042, "href": "/api/v1/service-requests/1042", "visit": "v-1"},
                         "marks": [{"what": "RECORDED", "at": "2026-11-24T14:00:00Z", "actor": "informes"},
                                   {"what": "TURNED", "at": "2026-11-24T14:01:00Z", "actor": "asesora"}]}
                        """);
        then(recordEnquiry)
                .should()
                .record(new RecordEnquiry.Command(
                        ADVISER,
                        "MOVE",
                        "Me mudo a Sacaba",
                        null,
                        ApplicantRole.REPRESENTATIVE,
                        "7654321 CB",
                        null,
                        "Juan Rojas",
                        new IdentityNumber("1234567"),
                        "p-3",
                        null));
    }

    @Test
    void everythingWrongAboutAnEnquiryIsToldAtOnce() {
        assertThat(post("", "{\"role\": \"FRIEND\", \"applicantIdentity\": \"12A\", \"askedFor\": \"SUSPENSION\"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("#/wish", "#/procedure", "#/role", "#/applicantIdentity");
        then(recordEnquiry).should(never()).record(any());
    }

    static Stream<EnquiryAnswer> refusals() {
        return REFUSALS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalIsAProblemThatNamesNobody(EnquiryAnswer refusal) {
        given(recordEnquiry.record(any())).willReturn(refusal);

        var answer = post("", BODY);

        var statusAndType = REFUSALS.get(refusal).split(" ", -1);
        assertThat(answer)
                .hasStatus(Integer.parseInt(statusAndType[0]))
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:" + statusAndType[1]);
        assertThat(answer).bodyText().doesNotContain("7654321", "1234567", "Rojas");
    }

    @Test
    void everyRefusalIsTried() {
        assertThat(REFUSALS.keySet().stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(EnquiryAnswer.class.getPermittedSubclasses())
                        .filter(variant -> variant != EnquiryAnswer.Shown.class)
                        .collect(Collectors.toSet()));
    }

    @Test
    void itIsShownNamedAndEnded() {
        given(attendEnquiry.look(ADVISER, 7)).willReturn(new EnquiryAnswer.Shown(view()));
        given(attendEnquiry.name(ADVISER, 7, new NamedProcedure(ProcedureCode.D, "SUSPENSION")))
                .willReturn(new EnquiryAnswer.Shown(view()));
        given(attendEnquiry.inform(ADVISER, 7)).willReturn(new EnquiryAnswer.AlreadyTurned(1042));

        assertThat(http.get().uri("/api/v1/enquiries/7"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.number")
                .isEqualTo(7);
        assertThat(post("/7/procedure", "{\"procedure\": \"D\", \"askedFor\": \"SUSPENSION\"}"))
                .hasStatusOk();
        assertThat(http.post().uri("/api/v1/enquiries/7/informed"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.request")
                .isEqualTo(1042);
    }

    @Test
    void theSheetIsPrinted() {
        given(attendEnquiry.print(ADVISER, 7))
                .willReturn(
                        new AttendEnquiry.Printing.Printed(new PrintedPdf("pdf".getBytes(StandardCharsets.UTF_8)), 0));
        given(attendEnquiry.print(ADVISER, 8))
                .willReturn(new AttendEnquiry.Printing.NotPrinted(new EnquiryAnswer.NotNamed()));

        assertThat(http.post().uri("/api/v1/enquiries/7/sheet"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF)
                .hasHeader("Content-Disposition", "inline; filename=\"hoja-de-requisitos-7.pdf\"")
                .bodyText()
                .isEqualTo("pdf");
        assertThat(http.post().uri("/api/v1/enquiries/8/sheet"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:procedure-not-named");
    }

    @Test
    void enquiriesAreListedPageByPage() {
        var day = LocalDate.of(2026, 11, 24);
        given(findEnquiries.find(ADVISER, new Criteria("CENTRO", day, day, EnquiryState.OPEN), 9L, 2))
                .willReturn(new FindEnquiries.Answer.Page(
                        List.of(new Listed(
                                7,
                                "CENTRO",
                                "informes",
                                MORNING,
                                EnquiryState.OPEN,
                                "MOVE",
                                new NamedProcedure(ProcedureCode.C, null),
                                null,
                                null)),
                        7L));

        assertThat(
                        http.get()
                                .uri(
                                        "/api/v1/enquiries?office=CENTRO&from=2026-11-24&until=2026-11-24&state=OPEN&below=9&limit=2"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("""
                        {"enquiries": [{"number": 7, "office": "CENTRO", "adviser": "informes",
                                        "at": "2026-11-24T14:00:00Z", "state": "OPEN", "wish": "MOVE",
                                        "named": {"procedure": "C"}, "href": "/api/v1/enquiries/7"}],
                         "next": 7}
                        """);
    }

    @Test
    void aQueryThatIsWrongIsToldAtOnceAndWhoHasNoRightIsDenied() {
        assertThat(http.get().uri("/api/v1/enquiries?from=ayer&limit=1000&below=x&name=Rosa"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].parameter")
                .asArray()
                .containsExactlyInAnyOrder("from", "limit", "below", "name");
        given(findEnquiries.find(any(), any(), any(), anyInt())).willReturn(new FindEnquiries.Answer.Denied());
        given(attendEnquiry.look(any(), anyLong())).willReturn(new EnquiryAnswer.Denied());

        assertThat(http.get().uri("/api/v1/enquiries")).hasStatus(403);
        assertThat(http.get().uri("/api/v1/enquiries/7")).hasStatus(403);
    }
}
