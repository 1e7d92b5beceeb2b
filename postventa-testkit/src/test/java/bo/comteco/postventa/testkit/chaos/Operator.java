package bo.comteco.postventa.testkit.chaos;

import static bo.comteco.postventa.testkit.counter.InMemoryCounter.OPERATOR;

import bo.comteco.postventa.application.driven.Call;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtArrears.Owed;
import bo.comteco.postventa.application.driving.RequestAnswer;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.ByHand;
import java.time.Duration;
import java.util.List;

/**
 * Somebody in operations, who looks at what is owed and decides about it in the same moments as everybody else: has it
 * tried again, gives it up, says that it is done where it is; and who holds systems and releases them.
 */
final class Operator {

    private static final Duration LONGEST_THOUGHT = Duration.ofSeconds(40);
    private static final String WHY = "en la prueba";

    private final Storm storm;
    private final Schedule schedule;
    private final Chance chance;
    private final Journal journal;

    Operator(Storm storm, Schedule schedule, Chance chance, Journal journal) {
        this.storm = storm;
        this.schedule = schedule;
        this.chance = chance;
        this.journal = journal;
    }

    void work() {
        int calls = chance.below(20);
        for (int i = 0; i < calls; i++) {
            schedule.pass(chance.upTo(LONGEST_THOUGHT));
            storm.at(instance -> chance.onceIn(5) ? hold(instance) : decide(instance));
        }
    }

    private boolean hold(Instance instance) {
        var command = new HoldSystems.Command(
                OPERATOR, chance.oneOf(List.of(SystemName.SMARTFLEX, SystemName.PAC, SystemName.WHATSAPP)), WHY);
        boolean holds = chance.onceIn(2);
        schedule.tell((holds ? "holds " : "releases ") + command.system());
        var desk = instance.service().holdSystems();
        return (holds ? desk.hold(command) : desk.release(command)) instanceof HoldSystems.Answer.Listed;
    }

    /** Everything goes on again. */
    static void releaseAll(Instance instance) {
        for (var system : List.of(SystemName.SMARTFLEX, SystemName.PAC, SystemName.WHATSAPP)) {
            instance.service().holdSystems().release(new HoldSystems.Command(OPERATOR, system, WHY));
        }
    }

    private boolean decide(Instance instance) {
        var answer = instance.service()
                .lookAtArrears()
                .find(OPERATOR, new LookAtArrears.Criteria(null, null, null), null, 20);
        var owed = ((LookAtArrears.Answer.Page) answer).arrears();
        if (owed.isEmpty()) {
            return false;
        }
        var one = chance.oneOf(owed);
        schedule.stall();
        var what = decision(one);
        var call = new Call(chance.key(), "body");
        var settled = instance.service()
                .settleArrears()
                .settle(new SettleArrears.Command(
                        OPERATOR, call, one.arrear().request(), one.arrear().effect(), what));
        schedule.tell(what + " " + one.key() + ": " + settled.getClass().getSimpleName());
        return settled instanceof RequestAnswer.Shown;
    }

    private ByHand decision(Owed one) {
        var there = journal.bearing(one.key());
        if (!there.isEmpty() && chance.onceIn(2)) {
            return new ByHand.Done(there.get(0), WHY);
        }
        return chance.onceIn(3) ? new ByHand.GiveUp(WHY) : new ByHand.Retry(WHY);
    }
}
