package bo.comteco.postventa.adapter.rest.manual;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.manual.ProceduresJson.EntryJson;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.domain.procedure.Procedure;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows the procedures as this installation carries them out. */
@Tag(name = "procedures", description = "El manual")
@RestController
@RequestMapping(path = Paths.PROCEDURES, produces = MediaType.APPLICATION_JSON_VALUE)
final class ManualController {

    private final ConsultManual consultManual;
    private final ProcedureMapper mapper;

    ManualController(ConsultManual consultManual, ProcedureMapper mapper) {
        this.consultManual = consultManual;
        this.mapper = mapper;
    }

    @Operation(operationId = "listProcedures", summary = "Lista los procedimientos de la edición vigente")
    @ApiResponse(responseCode = "200", description = "Los procedimientos", useReturnTypeSchema = true)
    @Problems
    @GetMapping
    ProceduresJson procedures() {
        var edition = consultManual.current();
        return new ProceduresJson(
                edition.name(), edition.procedures().stream().map(this::entry).toList());
    }

    private EntryJson entry(Procedure procedure) {
        return new EntryJson(
                procedure.code().name(),
                procedure.title(),
                consultManual.offers(procedure.code()),
                Paths.procedure(procedure.code()));
    }

    @Operation(operationId = "lookAtProcedure", summary = "Muestra un procedimiento como tabla y como diagrama")
    @ApiResponse(responseCode = "200", description = "El procedimiento", useReturnTypeSchema = true)
    @Problems(ProblemType.UNKNOWN_PROCEDURE)
    @GetMapping("/{code:[A-Za-z]{1,8}}")
    ResponseEntity<ProcedureJson> procedure(@PathVariable String code) {
        var edition = consultManual.current();
        return edition.procedures().stream()
                .filter(procedure -> procedure.code().name().equals(code))
                .findFirst()
                .map(procedure -> ResponseEntity.ok(
                        mapper.procedure(procedure, edition.name(), consultManual.offers(procedure.code()))))
                .orElseGet(() -> CommonProblems.unknownProcedure().response());
    }
}
