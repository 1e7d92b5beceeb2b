package bo.comteco.postventa.application.request;

import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.PrintedDocument;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.Snapshot;
import bo.comteco.postventa.domain.requirement.Assessment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A form of a request as it was when the request came to it: what is printed again later is that, whatever has happened
 * since. A request that comes to the form again (a second deposit, another assessment) issues another one.
 *
 * @param then the request as it stood then
 * @param at since when, to the microsecond: it tells issues of one form apart, also where they are stored
 */
record Issue(PrintedDocument document, ServiceRequest then, Instant at) {

    static Issue of(ServiceRequest request, Printable form, RequestShelf shelf) {
        var then = form.reprint() ? asItStood(request, form.node(), shelf) : request;
        // An assessment is as of what was attested last, any other form as of the arrival.
        var at = then.node().kind() instanceof Kind.Assess ? then.touched() : then.since();
        return new Issue(form.document(), then, at.truncatedTo(ChronoUnit.MICROS));
    }

    private static ServiceRequest asItStood(ServiceRequest request, String node, RequestShelf shelf) {
        var records = request.snapshot().records();
        int last = records.size() - 1;
        while (!records.get(last).node().equals(node)) {
            last--;
        }
        return shelf.restore(new Snapshot(request.opening(), records.subList(0, last)));
    }

    /** What became of the requirements, where this is a sheet of them. */
    Optional<Assessment> assessment() {
        return then.assessment(at);
    }

    /** What the requirements are called together. */
    String policyTitle() {
        return then.node().kind() instanceof Kind.Assess assess
                ? assess.policy().title()
                : document.title();
    }
}
