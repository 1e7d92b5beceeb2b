package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestSearch.Found;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.domain.manual.AddressForm;
import bo.comteco.postventa.domain.procedure.Sheet;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The one form of an address (D-28): of the requests of a visit that have come to their own forms there. It is issued under
 * the first of them, through whichever it is printed (D-79).
 */
final class AddressForms {

    private final RequestStore store;
    private final VisitStore visits;
    private final RequestSearch search;
    private final RequestShelf shelf;

    AddressForms(RequestStore store, VisitStore visits, RequestSearch search, RequestShelf shelf) {
        this.store = store;
        this.visits = visits;
        this.search = search;
        this.shelf = shelf;
    }

    /** What one request brings, as its own form was issued. */
    private record Brought(Issue issue, Sheet sheet) {

        AddressForm.Part part() {
            var request = issue.then();
            return new AddressForm.Part(request.number(), request.opening().procedure(), sheet);
        }
    }

    /** The form of the address that a request is about; empty while the request has not come to its own. */
    Optional<Issue> of(ServiceRequest request, Actor actor) {
        return brought(request).map(own -> together(own, others(request, actor)));
    }

    private Issue together(Brought own, List<ServiceRequest> others) {
        var all = others.stream()
                .flatMap(other -> brought(other).stream())
                .filter(brought ->
                        Objects.equals(brought.sheet().address(), own.sheet().address()))
                .sorted(Comparator.comparing(brought -> brought.issue().then().number()))
                .toList();
        // With another request that comes to its form, another one is issued.
        var at = all.stream()
                .map(brought -> brought.issue().at())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return new Issue(
                AddressForm.of(all.stream().map(Brought::part).toList()),
                all.get(0).issue().then(),
                at);
    }

    /** Every request of the same visit that the actor may see, itself among them. */
    private List<ServiceRequest> others(ServiceRequest request, Actor actor) {
        var visit = visits.find(request.opening().visit()).orElseThrow();
        return search.inVisit(visit).stream()
                .map(Found::number)
                .flatMap(number -> store.load(number).stream())
                .map(stored -> shelf.restore(stored.snapshot()))
                .filter(other -> Access.mayLookAt(actor, other))
                .toList();
    }

    private Optional<Brought> brought(ServiceRequest request) {
        return Printable.of(request).stream()
                .filter(form -> AddressForm.sumsUp(form.document()))
                .reduce((earlier, later) -> later)
                .map(form -> Issue.of(request, form, shelf))
                .map(issue -> new Brought(
                        issue, issue.document().content().of(issue.then().known(issue.at()))));
    }
}
