package bo.comteco.postventa.testkit.chaos;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.Accepted;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.EntryReply.Refused;
import bo.comteco.postventa.application.driven.EntryReply.Uncertain;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.EffectReport;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Enters things in a system that can be asked for a key and does not recognise it by itself, as Smartflex's interfaces
 * are. It asks before what may have arrived is sent again, and takes at most {@link #LONGEST} for both. What is on its
 * way arrives, whatever has become of who sent it.
 */
final class FarSender implements EffectSender {

    /** What {@code Patience.longestCall} must cover. */
    static final Duration LONGEST = Duration.ofSeconds(20);

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration POST = LONGEST.minus(LOOK);

    private final Set<String> kinds;
    private final Schedule schedule;
    private final Chance chance;
    private final Journal journal;
    private final Weather weather;
    private final Duration settling;

    FarSender(Set<String> kinds, Schedule schedule, Chance chance, Journal journal, Duration settling) {
        this.kinds = kinds;
        this.schedule = schedule;
        this.chance = chance;
        this.journal = journal;
        this.weather = new Weather(schedule, chance);
        this.settling = settling;
    }

    @Override
    public Set<String> kinds() {
        return kinds;
    }

    @Override
    public EntryReply send(String kind, Answers content, Entry entry) {
        schedule.step();
        var undone = content.findText(EffectReport.NUMBER);
        if (entry.again()) {
            schedule.pass(chance.upTo(LOOK));
            if (weather.isDown()) {
                return new NotSent("left alone", weather.isDownFor());
            }
            var there = there(undone, entry.key());
            if (there.isPresent()) {
                return there.get();
            }
        }
        return post(kind, undone, entry);
    }

    /** What it comes to that something is there already, or is cancelled already. */
    private Optional<EntryReply> there(Optional<String> undone, String key) {
        if (undone.isPresent()) {
            return undone.filter(journal::isUndone).map(Accepted::new);
        }
        var bearing = journal.bearing(key);
        return bearing.size() > 1
                ? Optional.of(new EntryReply.Several(key, bearing))
                : bearing.stream().findFirst().map(Accepted::new);
    }

    private EntryReply post(String kind, Optional<String> undone, Entry entry) {
        var fate = weather.next();
        schedule.tell("sends " + kind + " " + entry.key() + (entry.again() ? " again" : "") + ": " + fate);
        return switch (fate) {
            case DONE -> done(kind, undone, entry);
            case REFUSED -> refused(undone, entry);
            case NO_CONNECTION -> {
                schedule.pass(chance.upTo(LOOK));
                yield new NotSent("no connection");
            }
            case TIMED_OUT_AND_LOST -> timedOut();
            case TIMED_OUT_AND_DONE -> {
                arrives(chance.upTo(POST), kind, undone, entry);
                yield timedOut();
            }
            case TIMED_OUT_AND_DONE_LATE -> {
                arrives(chance.between(POST, POST.plus(settling)), kind, undone, entry);
                yield timedOut();
            }
            case FAILED_AND_LOST -> failed();
            case FAILED_AND_DONE -> {
                arrive(kind, undone, entry);
                yield failed();
            }
            case THROWN_AND_LOST -> throw thrown();
            case THROWN_AND_DONE -> {
                arrive(kind, undone, entry);
                throw thrown();
            }
        };
    }

    private EntryReply done(String kind, Optional<String> undone, Entry entry) {
        var call = chance.upTo(POST);
        if (schedule.self().isUndivided()) {
            return arrive(kind, undone, entry);
        }
        var reply = arrives(chance.upTo(call.plusMillis(1)), kind, undone, entry);
        schedule.pass(call.plusMillis(1));
        return reply.get();
    }

    /** What arrived late may be why its repetition is refused. */
    private EntryReply refused(Optional<String> undone, Entry entry) {
        schedule.pass(chance.upTo(LOOK));
        return entry.again()
                ? there(undone, entry.key()).orElseGet(() -> new Refused("as it came"))
                : new Refused("as it came");
    }

    private EntryReply timedOut() {
        schedule.pass(POST);
        return new Uncertain("no answer in time");
    }

    private EntryReply failed() {
        schedule.pass(chance.upTo(POST));
        return new Uncertain("answered 503");
    }

    private static IllegalStateException thrown() {
        return new IllegalStateException("as no port may");
    }

    private AtomicReference<EntryReply> arrives(Duration in, String kind, Optional<String> undone, Entry entry) {
        var reply = new AtomicReference<EntryReply>(new Uncertain("has not arrived"));
        schedule.at(schedule.instant().plus(in), () -> reply.set(arrive(kind, undone, entry)));
        return reply;
    }

    private EntryReply arrive(String kind, Optional<String> undone, Entry entry) {
        return undone.map(number -> journal.undo(kind, number, entry.key()))
                .orElseGet(() -> new Accepted(journal.enter(kind, entry.key())));
    }

    @Override
    public Reply<Optional<String>> find(String key) {
        schedule.step();
        schedule.pass(chance.upTo(LOOK));
        var bearing = journal.bearing(key);
        return weather.isDown() || bearing.size() > 1
                ? Reply.silent(SystemName.SMARTFLEX, "no connection, or several")
                : Reply.answered(bearing.stream().findFirst());
    }
}
