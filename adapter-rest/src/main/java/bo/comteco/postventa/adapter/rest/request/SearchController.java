package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.adapter.rest.json.Members;
import bo.comteco.postventa.adapter.rest.problem.ByVariant;
import bo.comteco.postventa.adapter.rest.problem.CommonProblems;
import bo.comteco.postventa.application.driven.RequestSearch.Criteria;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.FindRequests.Answer;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Finds requests. By POST, since what is looked for is personal data and does not belong into a URL. */
@RestController
@RequestMapping(path = Paths.REQUESTS + "/search", produces = MediaType.APPLICATION_JSON_VALUE)
final class SearchController {

    private static final int PAGE = 20;
    private static final Criteria NOTHING = new Criteria(null, null, null, null, null, null, null, null, null);

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

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<SearchJson> search(@RequestBody JsonBody body) {
        var members = body.members();
        var criteria = members.within("criteria", SearchController::criteria, NOTHING);
        var below = members.number("below", 1, Long.MAX_VALUE);
        var limit = members.number("limit", 1, FindRequests.LIMIT);
        members.done();
        return answers.apply(
                findRequests.find(current.actor(), criteria, below, limit == null ? PAGE : limit.intValue()));
    }

    private static Criteria criteria(Members members) {
        return new Criteria(
                members.text("office", 64),
                members.text("adviser", 64),
                members.text("customer", 64),
                members.text("customerName", 100),
                members.text("product", 64),
                members.constant("procedure", ProcedureCode.class),
                members.flag("open"),
                members.date("from"),
                members.date("until"));
    }
}
