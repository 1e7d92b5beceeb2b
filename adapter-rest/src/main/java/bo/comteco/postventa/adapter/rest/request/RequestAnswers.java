package bo.comteco.postventa.adapter.rest.request;

import bo.comteco.postventa.adapter.rest.Paths;
import bo.comteco.postventa.adapter.rest.problem.RequestAnswerProblems;
import bo.comteco.postventa.adapter.rest.request.RequestJson.RefusalJson;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.driving.RequestView.RequirementView;
import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.requirement.Verdict;
import java.net.URI;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers about one request: the request with its version as ETag, or a problem. */
final class RequestAnswers {

    private final RequestMapper mapper;
    private final Wording wording;
    private final RequestAnswerProblems problems;

    RequestAnswers(RequestMapper mapper, Wording wording, RequestAnswerProblems problems) {
        this.mapper = mapper;
        this.wording = wording;
        this.problems = problems;
    }

    /** What an opening came to. */
    ResponseEntity<RequestJson> opened(RequestAnswer answer, boolean answered) {
        return problems.answer(answer, shown -> {
            var view = shown.view();
            boolean assessedAtOnce = answered && view.trail().isEmpty();
            var json = json(view, assessedAtOnce);
            return headed(HttpStatus.CREATED, json)
                    .location(URI.create(Paths.request(view.number())))
                    .body(json);
        });
    }

    /**
     * What a move came to.
     *
     * @param tried the node that was to be completed, or null where none was
     */
    ResponseEntity<RequestJson> moved(RequestAnswer answer, @Nullable String tried) {
        return problems.answer(answer, shown -> {
            var json = json(shown.view(), shown.view().step().node().equals(tried));
            return headed(HttpStatus.OK, json).body(json);
        });
    }

    /** The request as it is, or that the caller has just that already. */
    ResponseEntity<RequestJson> looked(RequestAnswer answer, @Nullable String ifNoneMatch) {
        return problems.answer(answer, shown -> {
            var json = mapper.request(shown.view());
            return Versions.isKnown(ifNoneMatch, Versions.tag(json))
                    ? headed(HttpStatus.NOT_MODIFIED, json).build()
                    : headed(HttpStatus.OK, json).body(json);
        });
    }

    private static ResponseEntity.BodyBuilder headed(HttpStatus status, RequestJson json) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(Versions.tag(json));
    }

    private RequestJson json(RequestView view, boolean tried) {
        var json = mapper.request(view);
        var sentences =
                view.step().assessment().stream().flatMap(this::sentence).toList();
        return tried && !sentences.isEmpty()
                ? json.refused(new RefusalJson(
                        wording.text(Message.of("assessment.unmet").with("count", sentences.size())), sentences))
                : json;
    }

    private Stream<String> sentence(RequirementView requirement) {
        return requirement.verdict() instanceof Verdict.Unmet unmet
                ? Stream.of(wording.text(Message.of("requirement.unmet")
                        .with("source", requirement.source())
                        .with("text", requirement.text().replaceFirst("\\.$", ""))
                        .with("reason", unmet.reason())
                        .with("mend", unmet.mend())))
                : Stream.empty();
    }
}
