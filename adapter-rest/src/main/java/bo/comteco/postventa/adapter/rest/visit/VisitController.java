package bo.comteco.postventa.adapter.rest.visit;

import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.json.JsonBody;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.domain.common.IdentityNumber;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Receives clients and shows what they hold. */
@RestController
@RequestMapping(path = VisitController.VISITS, produces = MediaType.APPLICATION_JSON_VALUE)
final class VisitController {

    static final String VISITS = "/api/v1/visits";

    /** A visit's id in a path: what is none leads nowhere. */
    private static final String ID = "/{id:[A-Za-z0-9-]{1,64}}";

    private final OpenVisit openVisit;
    private final LookAtProducts lookAtProducts;
    private final CurrentActor current;
    private final VisitMapper mapper;
    private final VisitProblems problems;

    VisitController(
            OpenVisit openVisit,
            LookAtProducts lookAtProducts,
            CurrentActor current,
            VisitMapper mapper,
            VisitProblems problems) {
        this.openVisit = openVisit;
        this.lookAtProducts = lookAtProducts;
        this.current = current;
        this.mapper = mapper;
        this.problems = problems;
    }

    static String path(String visit) {
        return VISITS + "/" + UriUtils.encodePathSegment(visit, StandardCharsets.UTF_8);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<VisitJson> open(@RequestBody JsonBody body) {
        var members = body.members();
        var identification = members.requiredText("identification", 60);
        var role = members.requiredConstant("role", ApplicantRole.class);
        var name = members.text("applicantName", 200);
        var identity = members.text("applicantIdentity", 60);
        if (identity != null) {
            members.at("applicantIdentity").build(() -> IdentityNumber.parse(identity));
        }
        members.done();
        var answer = openVisit.open(new OpenVisit.Command(current.actor(), identification, role, name, identity));
        return answer instanceof OpenVisit.Answer.Opened opened
                ? ResponseEntity.created(URI.create(path(opened.visit().id())))
                        .cacheControl(CacheControl.noStore())
                        .body(mapper.visit(opened.visit()))
                : problems.problem(answer).response();
    }

    @GetMapping(ID)
    ResponseEntity<VisitJson> look(@PathVariable String id) {
        var answer = openVisit.look(current.actor(), id);
        return answer instanceof OpenVisit.Answer.Opened opened
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mapper.visit(opened.visit()))
                : problems.problem(answer).response();
    }

    @GetMapping(ID + "/products")
    ResponseEntity<ProductsJson> products(@PathVariable String id) {
        var answer = lookAtProducts.products(current.actor(), id);
        return answer instanceof LookAtProducts.Answer.Listed listed
                ? ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(mapper.products(listed.products()))
                : problems.problem(answer).response();
    }
}
