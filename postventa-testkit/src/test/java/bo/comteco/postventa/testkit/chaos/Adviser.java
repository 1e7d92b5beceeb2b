package bo.comteco.postventa.testkit.chaos;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import bo.comteco.postventa.domain.request.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Somebody at the counter, who opens requests and takes them anywhere: on, back, to an early end. Who gets no answer asks
 * again with the same key, at whatever instance, and must get the answer that was lost.
 */
final class Adviser {

    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(25);

    private final Storm storm;
    private final Schedule schedule;
    private final Chance chance;
    private final Filling filling;
    private final List<Long> opened;
    private final List<Acknowledged> acknowledged;

    /** An answer that somebody got. */
    record Acknowledged(RequestView view, Call call) {}

    Adviser(Storm storm, Schedule schedule, Chance chance, List<Long> opened, List<Acknowledged> acknowledged) {
        this.storm = storm;
        this.schedule = schedule;
        this.chance = chance;
        this.filling = new Filling(chance, schedule);
        this.opened = opened;
        this.acknowledged = acknowledged;
    }

    /** A few dozen calls. */
    void work() {
        open();
        int calls = 15 + chance.below(25);
        for (int i = 0; i < calls; i++) {
            schedule.pass(chance.upTo(LONGEST_THOUGHT));
            if (opened.isEmpty() || chance.onceIn(15)) {
                open();
            } else {
                look(chance.oneOf(opened)).ifPresent(this::act);
            }
        }
    }

    private void open() {
        var visit = asked(service -> service.openVisit()
                        .open(new OpenVisit.Command(ADVISER, "9000001", ApplicantRole.HOLDER, null, null)))
                .filter(OpenVisit.Answer.Opened.class::isInstance)
                .map(OpenVisit.Answer.Opened.class::cast);
        if (visit.isEmpty()) {
            return;
        }
        var code = chance.oneOf(storm.procedures());
        var product = chance.oneOf(World.PRODUCTS);
        var id = visit.get().visit().id();
        var answer = opening(id, code, product);
        if (answer.filter(RequestAnswer.ProductExpected.class::isInstance).isPresent()) {
            answer = opening(id, code, null);
        }
        answer.filter(RequestAnswer.Shown.class::isInstance)
                .map(RequestAnswer.Shown.class::cast)
                .ifPresent(shown -> opened.add(shown.view().number()));
    }

    private Optional<RequestAnswer> opening(String visit, ProcedureCode code, @Nullable String product) {
        return insisting(
                "opens " + code,
                call -> service ->
                        service.openRequest().open(new OpenRequest.Command(ADVISER, call, visit, code, product, null)));
    }

    private Optional<RequestView> look(long number) {
        return asked(service -> service.lookAtRequest().look(ADVISER, number))
                .filter(RequestAnswer.Shown.class::isInstance)
                .map(answer -> ((RequestAnswer.Shown) answer).view());
    }

    private void act(RequestView view) {
        if (view.ending() != null) {
            return;
        }
        // while something is under way it matters most
        if (chance.onceIn(view.waiting() instanceof Waiting.ForEffect ? 4 : 30)) {
            var command = (Function<Call, Desist.Command>)
                    call -> new Desist.Command(ADVISER, call, view.number(), view.version());
            insisting(
                    "desists from " + view.number(),
                    call -> service -> chance.onceIn(3)
                            ? service.desist().close(command.apply(call))
                            : service.desist().desist(command.apply(call)));
        } else if (!view.canGoBackTo().isEmpty() && chance.onceIn(8)) {
            var node = chance.oneOf(view.canGoBackTo()).node();
            insisting(
                    "goes back with " + view.number() + " to " + node,
                    call -> service -> service.goBack()
                            .goBack(new GoBack.Command(ADVISER, call, view.number(), view.version(), node)));
        } else if (view.waiting() instanceof Waiting.ForPerson) {
            print(view);
            complete(view).filter(next -> !chance.onceIn(6)).ifPresent(this::act);
        }
    }

    private void print(RequestView view) {
        for (var document : view.documents()) {
            var call = new Call(chance.key(), "body");
            asked(service -> service.printDocument()
                    .print(new PrintDocument.Command(ADVISER, call, view.number(), document.name())));
        }
    }

    private Optional<RequestView> complete(RequestView view) {
        var step = view.step();
        var outcome = step.outcomes().isEmpty() ? null : outcome(step.outcomes());
        Answers answers = filling.fill(step.fields());
        return insisting(
                        "completes " + view.number() + " at " + step.node() + " " + outcome,
                        call -> service -> service.completeStep()
                                .complete(new CompleteStep.Command(
                                        ADVISER, call, view.number(), view.version(), step.node(), outcome, answers)))
                .filter(RequestAnswer.Shown.class::isInstance)
                .map(answer -> ((RequestAnswer.Shown) answer).view());
    }

    private String outcome(List<String> outcomes) {
        return outcomes.contains("YES") && !chance.onceIn(6) ? "YES" : chance.oneOf(outcomes);
    }

    /** Asks with one key until there is an answer, or patience is over; and once again for no reason at all. */
    private Optional<RequestAnswer> insisting(
            String what, Function<Call, Function<CounterService, RequestAnswer>> asking) {
        var call = new Call(chance.key(), "body");
        schedule.tell(what);
        var answers = new ArrayList<RequestAnswer>();
        int tries = 1 + chance.below(3);
        for (int i = 0; i < tries || (answers.isEmpty() && i < 5); i++) {
            asked(asking.apply(call)).ifPresent(answers::add);
        }
        answers.stream()
                .filter(RequestAnswer.Shown.class::isInstance)
                .map(answer -> ((RequestAnswer.Shown) answer).view())
                .forEach(view -> acknowledged.add(new Acknowledged(view, call)));
        return answers.stream().findFirst();
    }

    private <T> Optional<T> asked(Function<CounterService, T> asking) {
        return storm.at(instance -> asking.apply(instance.service()));
    }
}
