package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.SupervisionNotices;
import bo.comteco.postventa.domain.manual.FaultFields;
import java.time.Duration;

/** Messages to supervision: nobody can ask for them, and each call that arrives is another one. */
final class FarNotices implements SupervisionNotices {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Schedule schedule;
    private final Chance chance;
    private final Journal journal;
    private final Weather weather;

    FarNotices(Schedule schedule, Chance chance, Journal journal) {
        this.schedule = schedule;
        this.chance = chance;
        this.journal = journal;
        this.weather = new Weather(schedule, chance);
    }

    @Override
    public EntryReply send(PriorityFault notice, String key) {
        schedule.stall();
        var fate = weather.next();
        schedule.tell("notifies " + key + ": " + fate);
        return switch (fate) {
            case DONE -> {
                var number = journal.enter(FaultFields.PRIORITY_NOTICE, key);
                schedule.pass(chance.upTo(LONGEST));
                yield new Accepted(number);
            }
            case REFUSED -> new Refused("no such number");
            case NO_CONNECTION -> new NotSent("no connection");
            case TIMED_OUT_AND_LOST, FAILED_AND_LOST -> {
                schedule.pass(LONGEST);
                yield new Uncertain("no answer in time");
            }
            case TIMED_OUT_AND_DONE, TIMED_OUT_AND_DONE_LATE, FAILED_AND_DONE -> {
                journal.enter(FaultFields.PRIORITY_NOTICE, key);
                schedule.pass(LONGEST);
                yield new Uncertain("no answer in time");
            }
            case THROWN_AND_LOST -> throw new IllegalStateException("as no port may");
            case THROWN_AND_DONE -> {
                journal.enter(FaultFields.PRIORITY_NOTICE, key);
                throw new IllegalStateException("as no port may");
            }
        };
    }
}
