package bo.comteco.postventa.domain.walk;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.ServiceRequest;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What must hold wherever on a path somebody changes his mind. */
final class Detours {

    private final Supplier<Walker> start;

    Detours(Supplier<Walker> start) {
        this.start = start;
    }

    /** Wherever the client leaves, what was entered is undone last first, whether what was on its way arrived or not. */
    void leaveEverywhere() {
        for (var walker = start.get(); !walker.isAtTheEnd(); walker.step()) {
            leave(walker.fork(), true);
            leave(walker.fork(), false);
        }
    }

    private static void leave(Walker walker, boolean found) {
        var node = walker.request().node().id();
        walker.desist();
        walker.settle(found);
        var request = walker.request();
        assertThat(request.ending().orElseThrow()).as("left at %s", node).isIn(Ending.DESISTED, Ending.NOT_ADMITTED);
        assertThat(request.effects())
                .as("left at %s", node)
                .allSatisfy(effect -> assertThat(effect.status())
                        .isNotIn(EffectStatus.QUEUED, EffectStatus.OWED, EffectStatus.ABANDONED));
        assertThat(request.effects())
                .as("left at %s", node)
                .filteredOn(effect -> stands(effect) && effect.kind().undoing().isPresent())
                .isEmpty();
        assertThat(request.leftBehind())
                .as("what the adviser is told when left at %s", node)
                .containsExactlyInAnyOrderElementsOf(request.effects().stream()
                        .filter(Detours::stands)
                        .flatMap(effect -> effect.kind().toldInstead().stream())
                        .distinct()
                        .toList());
        assertThat(undone(request)).as("undone when left at %s", node).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private static boolean stands(Effect effect) {
        return effect.status() == EffectStatus.STANDING && effect.findUndoes().isEmpty();
    }

    /**
     * What was undone after the end, in the order in which that was reported; what stands outside the order apart, and
     * what was paid: nothing waits for the client who fetches it.
     */
    private static List<Integer> undone(ServiceRequest request) {
        var records = request.snapshot().records();
        int end = 0;
        while (records.get(end).outcome() == null
                || !request.ending()
                        .orElseThrow()
                        .name()
                        .equals(records.get(end).outcome())) {
            if (++end == records.size()) {
                return List.of();
            }
        }
        return records.subList(end, records.size()).stream()
                .filter(step -> step.effect() != null)
                .flatMap(step -> request.effects().get(step.effect()).findUndoes().stream())
                .filter(undone -> !request.effects().get(undone).afterwards()
                        && !request.effects().get(undone).isPayment())
                .toList();
    }

    /** Wherever the adviser goes back to a question and answers the same, the request comes to the same. */
    void goBackEverywhere() {
        var plain = start.get().walk().request();
        for (var walker = start.get(); !walker.isAtTheEnd(); walker.step()) {
            for (var question : walker.request().questionsPassed()) {
                goBack(walker.fork(), question, plain);
            }
        }
    }

    private static void goBack(Walker walker, Node question, ServiceRequest plain) {
        var from = walker.request().node().id();
        boolean entered = walker.request().effects().stream()
                .anyMatch(effect -> effect.wanted() != Effect.Wanted.NO
                        && (stands(effect) || effect.status() == EffectStatus.OWED)
                        && effect.findUndoes().isEmpty());
        assertThat(walker.goBack(question.id()))
                .as("whether %s can be left for %s", from, question.id())
                .isEqualTo(!entered);
        if (entered) {
            return;
        }
        while (!walker.isAtTheEnd()) {
            walker.step();
        }
        walker.settle(true);
        var request = walker.request();
        assertThat(request.ending()).isEqualTo(plain.ending());
        assertThat(request.trail())
                .as("back from %s to %s", from, question.id())
                .isEqualTo(plain.trail());
        assertThat(contents(request))
                .as("back from %s to %s", from, question.id())
                .isEqualTo(contents(plain));
    }

    private static Map<String, Answers> contents(ServiceRequest request) {
        var contents = new LinkedHashMap<String, Answers>();
        request.effects().stream()
                .filter(Detours::stands)
                .forEach(effect -> contents.put(effect.kind().name(), effect.content()));
        return contents;
    }
}
