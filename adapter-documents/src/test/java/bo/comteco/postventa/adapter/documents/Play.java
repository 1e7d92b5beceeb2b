package bo.comteco.postventa.adapter.documents;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.form.PrintedForm;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.fact.Fact;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.FactQuery;
import bo.comteco.postventa.domain.fact.Subject;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.Opening;
import bo.comteco.postventa.domain.request.Resolution;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.visit.Visit;
import bo.comteco.postventa.testkit.counter.InMemoryCounter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * A procedure of the manual played until it prints: people and systems say what a test gives them, so that what stands on
 * a form is what the definition puts there.
 */
final class Play {

    static final Instant MORNING = Instant.parse("2026-11-24T14:05:00Z");
    static final String ADVISER = "asesora";

    static final long NUMBER = 1207;

    /** The adviser who holds the request. */
    static final Actor HOLDER = new Actor(ADVISER, Set.of(Role.COMMERCIAL_ADVISER), "CENTRAL");

    private final Map<String, Value> facts = new HashMap<>();
    private final Map<String, Answers> answers = new HashMap<>();
    private final Map<String, String> outcomes = new HashMap<>();
    private ParameterBook parameters = ManualParameters.BOOK;

    <T> Play finding(FactKind<T> kind, T thing) {
        facts.put(kind.name(), kind.write(thing));
        return this;
    }

    Play answering(String node, Answers given) {
        answers.put(node, given);
        return this;
    }

    Play saying(String node, String outcome) {
        outcomes.put(node, outcome);
        return this;
    }

    Play setting(String parameter, String value) {
        parameters = parameters.with(new ParameterEntry(
                parameter, value, "BOB", "prueba", LocalDate.of(2026, 1, 1), null, MORNING, "operaciones"));
        return this;
    }

    /** The request when it comes to a node; its prints on the way are not looked at. */
    ServiceRequest comesTo(String node, ProcedureCode procedure, Subject subject) {
        var opening =
                new Opening(NUMBER, ManualEdition.REVISION_3.name(), procedure, subject, "visit-1", ADVISER, MORNING);
        var request = ServiceRequest.open(
                        opening, ManualEdition.REVISION_3.procedure(procedure), parameters.knownAt(MORNING))
                .request();
        for (int moves = 0;
                !(request.node().id().equals(node) && request.needs().isEmpty());
                moves++) {
            assertThat(moves).as("moves until %s", node).isLessThan(60);
            assertThat(request.ending()).as("ended at %s", request.node().id()).isEmpty();
            request = next(request);
        }
        return request;
    }

    private ServiceRequest next(ServiceRequest request) {
        if (!request.needs().isEmpty()) {
            return request.found(request.needs().stream().map(this::answer).toList(), MORNING)
                    .request();
        }
        var awaited =
                request.due().stream().filter(effect -> !effect.afterwards()).findFirst();
        if (awaited.isPresent()) {
            return moved(request.report(awaited.get().key(), report(awaited.get()), "caja", MORNING));
        }
        var here = request.node().id();
        return moved(request.complete(
                here, outcomes.get(here), answers.getOrDefault(here, Answers.none()), ADVISER, MORNING));
    }

    private Fact answer(FactQuery query) {
        var value = Objects.requireNonNull(facts.get(query.kind().name()), () -> "nobody says " + query.kind());
        return new Fact(query.kind().name(), query.with(), value, MORNING);
    }

    private static EffectReport report(Effect effect) {
        return effect.kind().system() == SystemName.CASH_DESK
                ? EffectReport.paid("R-0815", "cajera")
                : EffectReport.entered("SF-" + (4700 + effect.seq()));
    }

    static ServiceRequest moved(Resolution resolution) {
        assertThat(resolution).isInstanceOf(Resolution.Moved.class);
        return ((Resolution.Moved) resolution).request();
    }

    /** What the counter hands to the printer for a document of a request. */
    static PrintedForm printed(ServiceRequest request, String document) {
        return printed(new InMemoryCounter(), request, document);
    }

    static PrintedForm printed(InMemoryCounter house, ServiceRequest request, String document) {
        store(house, request);
        house.service()
                .printDocument()
                .print(new PrintDocument.Command(
                        HOLDER, new Call(new UUID(1, 2), "print"), request.number(), document));
        assertThat(house.printed()).as("forms printed").isNotEmpty();
        return house.printed().get(house.printed().size() - 1);
    }

    static void store(InMemoryCounter house, ServiceRequest request) {
        var opening = request.opening();
        if (house.visits().find(opening.visit()).isEmpty()) {
            house.visits().add(visit(opening));
        }
        CommitResult stored = house.requests()
                .commit(new Commit(
                        request,
                        0,
                        request.snapshot().records(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        new Call(new UUID(1, 1), "body"),
                        MORNING,
                        MORNING));
        assertThat(stored).isEqualTo(new CommitResult.Stored());
    }

    private static Visit visit(Opening opening) {
        var subject = opening.subject();
        var customer = new Customer(
                subject.customer(), subject.personKind(), subject.customerName(), subject.identification(), null);
        return new Visit(
                opening.visit(),
                customer,
                subject.applicant(),
                subject.office(),
                opening.adviser(),
                opening.at(),
                Answers.none());
    }
}
