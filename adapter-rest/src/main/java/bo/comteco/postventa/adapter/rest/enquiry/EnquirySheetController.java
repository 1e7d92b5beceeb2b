package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.AttendEnquiry.Printing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Prints sheets of requirements. By POST: that one was printed is recorded. */
@Tag(name = "enquiries", description = "Consultas")
@RestController
@RequestMapping(Paths.ENQUIRIES)
final class EnquirySheetController {

    private final AttendEnquiry attendEnquiry;
    private final CurrentActor current;
    private final EnquiryProblems problems;

    EnquirySheetController(AttendEnquiry attendEnquiry, CurrentActor current, EnquiryProblems problems) {
        this.attendEnquiry = attendEnquiry;
        this.current = current;
        this.problems = problems;
    }

    @Operation(
            operationId = "printRequirements",
            summary = "Imprime la hoja de requisitos; otra vez el mismo día, como reimpresión")
    @ApiResponse(
            responseCode = "200",
            description = "La hoja",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PDF_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    @Problems({ProblemType.UNKNOWN_ENQUIRY, ProblemType.PROCEDURE_NOT_NAMED, ProblemType.ENQUIRY_MOVED_ON})
    @PostMapping(path = Paths.NUMBER + "/sheet", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> print(@PathVariable long number) {
        var printing = attendEnquiry.print(current.actor(), number);
        if (printing instanceof Printing.NotPrinted not) {
            return problems.problem(not.why()).response();
        }
        var file = ContentDisposition.inline()
                .filename("hoja-de-requisitos-" + number + ".pdf")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(((Printing.Printed) printing).pdf().bytes());
    }
}
