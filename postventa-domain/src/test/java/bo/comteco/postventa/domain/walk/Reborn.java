package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.request.ServiceRequest;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request as it comes back from where it was stored: it must not differ in anything that can be seen of it. */
public final class Reborn {

    private Reborn() {}

    /** The request as it comes back. */
    public static ServiceRequest of(ServiceRequest request) {
        var again = ServiceRequest.restore(request.snapshot(), request.procedure(), request.parameters());
        same(again, request);
        Witness.see(again);
        again.assessment(again.touched()).ifPresent(Witness::see);
        assertThat(again.snapshot().hands()).isEqualTo(request.hands());
        return again;
    }

    /** Whether one can't be told from the other. */
    static void same(ServiceRequest again, ServiceRequest request) {
        assertThat(seen(again))
                .as("restored after record %s", request.version())
                .isEqualTo(seen(request));
    }

    private static Map<String, Object> seen(ServiceRequest request) {
        var at = request.touched();
        var seen = new LinkedHashMap<String, Object>();
        seen.put("snapshot", request.snapshot());
        seen.put("version", request.version());
        seen.put("node", request.node());
        seen.put("since", request.since());
        seen.put("touched", request.touched());
        seen.put("hands", request.hands());
        seen.put("ending", request.ending());
        seen.put("notice", request.notice());
        seen.put("leftBehind", request.leftBehind());
        seen.put("waiting", request.waiting());
        seen.put("needs", request.needs());
        seen.put("due", request.due());
        seen.put("effects", request.effects());
        seen.put("facts", request.facts());
        seen.put("form", request.form());
        seen.put("proposal", request.proposal());
        seen.put("assessment", request.assessment(at));
        seen.put("questions", request.questionsPassed());
        seen.put("trail", request.trail());
        seen.put("answers", request.known(at).answers());
        return seen;
    }
}
