package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.FindRequests.Answer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds requests. By POST, since what is looked for is personal data and does not belong into a URL. */
@Tag(name = "service-requests", description = "Solicitudes")
@RestController
@RequestMapping(path = Paths.REQUESTS + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
final class SearchController {

    private final FindRequests findRequests;
    private final CurrentActor current;
    private final ByVariant<Answer, ResponseEntity<SearchJson>> answers;

    SearchController(FindRequests findRequests, CurrentActor current, SearchMapper mapper) {
        this.findRequests = findRequests;
        this.current = current;
        this.answers = ByVariant.<Answer, ResponseEntity<SearchJson>>of(Answer.class)
                .when(
                        Answer.Page.class,
                        page -> ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .body(mapper.page(page)))
                .when(Answer.Denied.class, denied -> CommonProblems.denied().response())
                .complete();
    }

    @Operation(operationId = "findRequests", summary = "Busca solicitudes, la más nueva primero")
    @ApiResponse(responseCode = "200", description = "Una página", useReturnTypeSchema = true)
    @Problems
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SearchJson> search(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SearchBody.class)))
                    @RequestBody
                    JsonBody body) {
        var search = SearchBody.read(body);
        return answers.apply(findRequests.find(current.actor(), search.criteria(), search.below(), search.limit()));
    }
}
