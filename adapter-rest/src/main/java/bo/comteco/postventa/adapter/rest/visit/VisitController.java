package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PlanVisit;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receives clients and shows what they hold. */
@Tag(name = "visits", description = "Atenciones")
@RestController
@RequestMapping(path = Paths.VISITS, produces = MediaType.APPLICATION_JSON_VALUE)
final class VisitController {

    private final OpenVisit openVisit;
    private final LookAtProducts lookAtProducts;
    private final PlanVisit planVisit;
    private final CurrentActor current;
    private final VisitMapper mapper;
    private final VisitProblems problems;

    VisitController(
            OpenVisit openVisit,
            LookAtProducts lookAtProducts,
            PlanVisit planVisit,
            CurrentActor current,
            VisitMapper mapper,
            VisitProblems problems) {
        this.openVisit = openVisit;
        this.lookAtProducts = lookAtProducts;
        this.planVisit = planVisit;
        this.current = current;
        this.mapper = mapper;
        this.problems = problems;
    }

    @Operation(operationId = "openVisit", summary = "Registra una atención")
    @ApiResponse(
            responseCode = "201",
            description = "La atención",
            useReturnTypeSchema = true,
            headers =
                    @Header(name = HttpHeaders.LOCATION, description = "Dónde está", schema = @Schema(type = "string")))
    @Problems({
        ProblemType.UNKNOWN_CUSTOMER,
        ProblemType.ROLE_DOES_NOT_FIT,
        ProblemType.APPLICANT_MISSING,
        ProblemType.SYSTEM_SILENT
    })
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VisitJson> open(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = VisitBody.class)))
                    @RequestBody
                    JsonBody body) {
        var opening = VisitBody.read(body);
        var answer = openVisit.open(new OpenVisit.Command(
                current.actor(),
                opening.identification(),
                opening.role(),
                opening.applicantName(),
                opening.applicantIdentity()));
        return answer instanceof OpenVisit.Answer.Opened opened
                ? ResponseEntity.created(URI.create(Paths.visit(opened.visit().id())))
                        .cacheControl(CacheControl.noStore())
                        .body(mapper.visit(opened.visit(), List.of()))
                : problems.problem(answer).response();
    }

    @Operation(operationId = "lookAtVisit", summary = "Muestra una atención con sus solicitudes")
    @ApiResponse(responseCode = "200", description = "La atención", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_VISIT)
    @GetMapping(Paths.VISIT)
    ResponseEntity<VisitJson> look(@PathVariable String id) {
        var answer = openVisit.look(current.actor(), id);
        return answer instanceof OpenVisit.Answer.Opened opened
                ? ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .body(mapper.visit(opened.visit(), planVisit.requestsOf(opened.visit())))
                : problems.problem(answer).response();
    }

    @Operation(operationId = "lookAtProducts", summary = "Lista los productos del cliente de una atención")
    @ApiResponse(responseCode = "200", description = "Los productos", useReturnTypeSchema = true)
    @Problems({ProblemType.UNKNOWN_VISIT, ProblemType.SYSTEM_SILENT})
    @GetMapping(Paths.VISIT + "/products")
    ResponseEntity<ProductsJson> products(@PathVariable String id) {
        var answer = lookAtProducts.products(current.actor(), id);
        return answer instanceof LookAtProducts.Answer.Listed listed
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mapper.products(listed.products()))
                : problems.problem(answer).response();
    }
}
