package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.adapter.rest.problem.RequestAnswerProblems;
import bo.comteco.postventa.adapter.rest.request.Calls;
import bo.comteco.postventa.adapter.rest.visit.VisitProblems;
import bo.comteco.postventa.application.driving.TurnEnquiry;
import bo.comteco.postventa.application.driving.TurnEnquiry.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Turns enquiries into requests. The enquiry itself tells one call from the next: no key is needed. */
@Tag(name = "enquiries", description = "Consultas")
@RestController
@RequestMapping(path = Paths.ENQUIRIES, produces = MediaType.APPLICATION_JSON_VALUE)
final class TurningController {

    private final TurnEnquiry turnEnquiry;
    private final CurrentActor current;
    private final ByVariant<Answer, ResponseEntity<EnquiryJson>> answers;

    TurningController(
            TurnEnquiry turnEnquiry,
            CurrentActor current,
            EnquiryDrawing drawing,
            EnquiryProblems enquiries,
            VisitProblems visits,
            RequestAnswerProblems requests) {
        this.turnEnquiry = turnEnquiry;
        this.current = current;
        this.answers = ByVariant.<Answer, ResponseEntity<EnquiryJson>>of(Answer.class)
                .when(
                        Answer.Turned.class,
                        turned -> ResponseEntity.created(URI.create(
                                        Paths.request(turned.request().number())))
                                .cacheControl(CacheControl.noStore())
                                .body(drawing.json(turned.enquiry())))
                .when(
                        Answer.NotTurned.class,
                        not -> enquiries.problem(not.why()).response())
                .when(Answer.NoVisit.class, not -> visits.problem(not.why()).response())
                .when(
                        Answer.NoRequest.class,
                        not -> requests.answer(not.why(), shown -> {
                            throw new IllegalStateException("a request that is shown was opened");
                        }))
                .when(
                        Answer.IdentificationMissing.class,
                        missing -> EnquiryProblems.wrong(
                                        ProblemType.IDENTIFICATION_MISSING,
                                        "La consulta no dice de quién es: indique la cédula o el NIT del titular.",
                                        "#/identification",
                                        "Falta este dato.")
                                .response())
                .when(
                        Answer.OtherClient.class,
                        other -> EnquiryProblems.wrong(
                                        ProblemType.OTHER_CLIENT,
                                        "La atención indicada es de otro cliente. Indique una de este, o ninguna para"
                                                + " registrar una nueva.",
                                        "#/visit",
                                        "Es de otro cliente.")
                                .response())
                .complete();
    }

    @Operation(
            operationId = "turnEnquiry",
            summary = "Convierte la consulta en solicitud, en una atención; una sola vez, por más que se repita")
    @ApiResponse(
            responseCode = "201",
            description = "La consulta, con la solicitud en que se convirtió",
            useReturnTypeSchema = true,
            headers =
                    @Header(
                            name = HttpHeaders.LOCATION,
                            description = "Dónde está la solicitud",
                            schema = @Schema(type = "string")))
    @Problems({
        ProblemType.UNKNOWN_ENQUIRY,
        ProblemType.ENQUIRY_TURNED,
        ProblemType.ENQUIRY_MOVED_ON,
        ProblemType.PROCEDURE_NOT_NAMED,
        ProblemType.IDENTIFICATION_MISSING,
        ProblemType.OTHER_CLIENT,
        ProblemType.UNKNOWN_VISIT,
        ProblemType.UNKNOWN_CUSTOMER,
        ProblemType.ROLE_DOES_NOT_FIT,
        ProblemType.APPLICANT_MISSING,
        ProblemType.SYSTEM_SILENT,
        ProblemType.UNKNOWN_PRODUCT,
        ProblemType.PRODUCT_EXPECTED,
        ProblemType.NOT_OFFERED,
        ProblemType.PRODUCT_BUSY,
        ProblemType.INVALID_ANSWERS,
        ProblemType.STILL_WAITING
    })
    @PostMapping(path = Paths.NUMBER + "/request", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EnquiryJson> turn(
            @PathVariable long number,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = TurningBody.class)))
                    @RequestBody
                    JsonBody body,
            HttpServletRequest request) {
        var turning = TurningBody.read(body);
        return answers.apply(turnEnquiry.turn(new TurnEnquiry.Command(
                current.actor(),
                number,
                Calls.digest(request, body),
                turning.visit(),
                turning.identification(),
                turning.applicantName(),
                turning.applicantIdentity(),
                turning.product(),
                turning.answers())));
    }
}
