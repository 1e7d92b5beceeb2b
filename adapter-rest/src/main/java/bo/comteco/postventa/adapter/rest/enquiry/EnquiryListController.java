package bo.comteco.postventa.adapter.rest.enquiry;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.json.Query;
import bo.comteco.postventa.adapter.rest.openapi.Problems;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.adapter.rest.problem.ProblemType;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.FindEnquiries.Answer;
import bo.comteco.postventa.domain.enquiry.EnquiryState;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists enquiries. Nothing in its address is about a client. */
@Tag(name = "enquiries", description = "Consultas")
@RestController
@RequestMapping(path = Paths.ENQUIRIES, produces = MediaType.APPLICATION_JSON_VALUE)
final class EnquiryListController {

    private static final int PAGE = 20;

    private final FindEnquiries findEnquiries;
    private final CurrentActor current;
    private final EnquiryMapper mapper;

    EnquiryListController(FindEnquiries findEnquiries, CurrentActor current, EnquiryMapper mapper) {
        this.findEnquiries = findEnquiries;
        this.current = current;
        this.mapper = mapper;
    }

    @Operation(operationId = "listEnquiries", summary = "Lista consultas, la más nueva primero")
    @Parameter(name = "office", in = ParameterIn.QUERY, description = "Solo esta oficina; quien informa ve la suya")
    @Parameter(name = "from", in = ParameterIn.QUERY, description = "Primer día, como 2026-11-24")
    @Parameter(name = "until", in = ParameterIn.QUERY, description = "Último día, incluido")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "OPEN, INFORMED o TURNED")
    @Parameter(name = "below", in = ParameterIn.QUERY, description = "El «next» de la página anterior")
    @Parameter(name = "limit", in = ParameterIn.QUERY, description = "Cuántas, de 1 a 100; sin él, 20")
    @ApiResponse(responseCode = "200", description = "Una página", useReturnTypeSchema = true)
    @Problems(ProblemType.INVALID_QUERY)
    @GetMapping
    ResponseEntity<EnquiriesJson> list(@Parameter(hidden = true) @RequestParam Map<String, String> given) {
        var query = new Query(given);
        var criteria = new EnquiryStore.Criteria(
                query.text("office", 64),
                query.date("from"),
                query.date("until"),
                query.constant("state", EnquiryState.class));
        var below = query.number("below", 1, Long.MAX_VALUE);
        var limit = query.number("limit", 1, FindEnquiries.LIMIT);
        query.done();
        var answer = findEnquiries.find(current.actor(), criteria, below, limit == null ? PAGE : limit.intValue());
        return answer instanceof Answer.Page page
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mapper.page(page))
                : CommonProblems.denied().response();
    }
}
