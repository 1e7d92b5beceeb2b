package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.domain.enquiry.NamedProcedure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records enquiries and informs their clients. */
@Tag(name = "enquiries", description = "Consultas")
@RestController
@RequestMapping(path = Paths.ENQUIRIES, produces = MediaType.APPLICATION_JSON_VALUE)
final class EnquiryController {

    private final RecordEnquiry recordEnquiry;
    private final AttendEnquiry attendEnquiry;
    private final CurrentActor current;
    private final EnquiryDrawing drawing;

    EnquiryController(
            RecordEnquiry recordEnquiry, AttendEnquiry attendEnquiry, CurrentActor current, EnquiryDrawing drawing) {
        this.recordEnquiry = recordEnquiry;
        this.attendEnquiry = attendEnquiry;
        this.current = current;
        this.drawing = drawing;
    }

    @Operation(
            operationId = "recordEnquiry",
            summary = "Registra lo que un cliente quiere saber y nombra el procedimiento")
    @ApiResponse(responseCode = "201", description = "La consulta, con sus requisitos", useReturnTypeSchema = true)
    @Problems({
        ProblemType.UNKNOWN_WISH,
        ProblemType.PROCEDURE_NOT_PROPOSED,
        ProblemType.UNKNOWN_PRODUCT,
        ProblemType.ROLE_DOES_NOT_FIT
    })
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EnquiryJson> record(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = EnquiryBody.class)))
                    @RequestBody
                    JsonBody body) {
        var enquiry = EnquiryBody.read(body);
        var answer = recordEnquiry.record(new RecordEnquiry.Command(
                current.actor(),
                enquiry.wish(),
                enquiry.words(),
                enquiry.procedure() == null ? null : new NamedProcedure(enquiry.procedure(), enquiry.askedFor()),
                enquiry.role(),
                enquiry.identification(),
                enquiry.name(),
                enquiry.applicantName(),
                enquiry.applicantIdentity(),
                enquiry.product(),
                enquiry.kind()));
        return drawing.answer(answer, HttpStatus.CREATED);
    }

    @Operation(operationId = "lookAtEnquiry", summary = "Muestra una consulta, con los requisitos de hoy")
    @ApiResponse(responseCode = "200", description = "La consulta", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_ENQUIRY)
    @GetMapping(Paths.NUMBER)
    ResponseEntity<EnquiryJson> look(@PathVariable long number) {
        return drawing.answer(attendEnquiry.look(current.actor(), number), HttpStatus.OK);
    }

    @Operation(operationId = "nameProcedure", summary = "Elige el procedimiento, de los que atienden lo que se quiere")
    @ApiResponse(responseCode = "200", description = "La consulta, con sus requisitos", useReturnTypeSchema = true)
    @Problems({
        ProblemType.UNKNOWN_ENQUIRY,
        ProblemType.PROCEDURE_NOT_PROPOSED,
        ProblemType.ENQUIRY_TURNED,
        ProblemType.ENQUIRY_MOVED_ON
    })
    @PostMapping(path = Paths.NUMBER + "/procedure", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<EnquiryJson> name(
            @PathVariable long number,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NamingBody.class)))
                    @RequestBody
                    JsonBody body) {
        return drawing.answer(attendEnquiry.name(current.actor(), number, NamingBody.read(body)), HttpStatus.OK);
    }

    @Operation(
            operationId = "informClient",
            summary = "El cliente queda informado y no quiere más; repetirlo no cambia nada")
    @ApiResponse(responseCode = "200", description = "La consulta", useReturnTypeSchema = true)
    @Problems({ProblemType.UNKNOWN_ENQUIRY, ProblemType.ENQUIRY_TURNED, ProblemType.ENQUIRY_MOVED_ON})
    @PostMapping(Paths.NUMBER + "/informed")
    ResponseEntity<EnquiryJson> inform(@PathVariable long number) {
        return drawing.answer(attendEnquiry.inform(current.actor(), number), HttpStatus.OK);
    }
}
