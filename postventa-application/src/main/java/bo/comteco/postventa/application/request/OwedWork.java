package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Dispatch;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.Resolution.Refused;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Carries out what requests owe. Whoever holds the lease sends, and begins nothing that could still be under way when
 * the lease is over. Before anything is sent a second time it is looked for by its key; what may still arrive is given
 * time to; what a system leaves unanswered is put off, longer each time.
 */
final class OwedWork implements CarryOutOwed {

    private static final System.Logger LOG = System.getLogger(OwedWork.class.getName());
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final String HELD = "operators hold the system";
    private static final String OPEN = "is there, and nobody has settled it yet";

    private final RequestStore store;
    private final Transactions transactions;
    private final RequestShelf shelf;
    private final Procedures procedures;
    private final Shares shares;
    private final FactFinding finding;
    private final Senders senders;
    private final SystemHolds holds;
    private final Recovery recovery;
    private final Dispatch dispatch;
    private final Patience patience;
    private final InstantSource clock;

    OwedWork(
            CounterService.Stores stores,
            RequestShelf shelf,
            Procedures procedures,
            FactFinding finding,
            Senders senders,
            SystemHolds holds,
            Recovery recovery,
            Dispatch dispatch,
            Patience patience,
            InstantSource clock) {
        this.store = stores.requests();
        this.transactions = stores.transactions();
        this.shelf = shelf;
        this.procedures = procedures;
        this.shares = new Shares(procedures, dispatch);
        this.finding = finding;
        this.senders = senders;
        this.holds = holds;
        this.recovery = recovery;
        this.dispatch = dispatch;
        this.patience = patience;
        this.clock = clock;
    }

    @Override
    public int sweep(int limit) {
        var room = shares.room(limit);
        if (room.limit() == 0) {
            return 0;
        }
        var now = clock.instant();
        var claimed = transactions.inOne(() -> store.claim(now, patience.leaseFrom(now), room.limit(), room.full()));
        dispatch.soon(claimed);
        return claimed.size();
    }

    @Override
    public Optional<SystemName> systemOf(Due held) {
        return procedures.systemOf(held.kind());
    }

    @Override
    public void carryOut(Due held) {
        dispatch.soon(carryOutOrPutOff(held));
    }

    /** What becomes due by it; nothing where it can't be carried out. */
    private List<Due> carryOutOrPutOff(Due due) {
        boolean begun = false;
        try {
            var work = begin(due);
            begun = due.effect() != null;
            return work.get();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.ERROR, "could not carry out " + due + "; it is put off", failed);
            fail(due, begun, failed.getClass().getSimpleName());
            return List.of();
        }
    }

    /** What is to be done, which gives back what becomes due by it. Until then nothing was sent. */
    private Supplier<List<Due>> begin(Due due) {
        var request = load(due.request());
        var now = clock.instant();
        if (!patience.isEnoughLeft(now, due.until())) {
            return () -> release(due, now);
        }
        if (due.effect() == null) {
            return () -> resume(due, request);
        }
        var effect = request.effects().get(due.effect());
        if (isHeld(effect.kind().system())) {
            putOff(due, HELD, patience.settling());
            return List::of;
        }
        var sender = senders.of(effect.kind());
        return switch (effect.status()) {
            case OWED -> () -> hearOf(effect, request, send(sender, effect, request, due));
            case ABANDONED -> () -> hearOf(effect, request, abandon(sender, effect, request, due));
            default -> List::of;
        };
    }

    private List<Due> hearOf(Effect effect, ServiceRequest request, Optional<EffectReport> report) {
        if (report.isEmpty()) {
            recovery.missed(effect.kind().system());
            return List.of();
        }
        var next = report(request, effect.key(), report.get());
        recovery.heard(effect.kind().system(), clock.instant());
        return next;
    }

    /** How far it came is not known: what was begun may have been sent. */
    private void fail(Due due, boolean begun, String trouble) {
        if (begun) {
            doubt(due, trouble);
        } else {
            putOff(due, trouble, patience.settling());
        }
    }

    private boolean isHeld(SystemName system) {
        return holds.held().contains(system);
    }

    private ServiceRequest load(long number) {
        return shelf.restore(store.load(number).orElseThrow().snapshot());
    }

    private List<Due> resume(Due due, ServiceRequest request) {
        var reached = finding.forward(new Moved(request, List.of()));
        var moved = reached.moved();
        var held = moved.records().isEmpty() ? Optional.<List<Due>>empty() : commit(request, moved);
        boolean movedByAnother = !moved.records().isEmpty() && held.isEmpty();
        if (movedByAnother || !moved.request().needs().isEmpty()) {
            putOff(due, reached.trouble(), Duration.ZERO);
        }
        return held.orElse(List.of());
    }

    private Optional<EffectReport> send(EffectSender sender, Effect effect, ServiceRequest request, Due due) {
        var reply = sender.send(effect.kind().name(), effect.content(), entry(effect, request, due));
        if (reply instanceof EntryReply.Accepted accepted) {
            return Optional.of(EffectReport.entered(accepted.number()));
        }
        if (reply instanceof EntryReply.Refused refused) {
            return Optional.of(EffectReport.refused(refused.reason()));
        }
        if (reply instanceof EntryReply.Concluded concluded) {
            return Optional.of(concluded.report());
        }
        if (reply instanceof EntryReply.Open open) {
            postpone(due, open.until(), OPEN);
            return Optional.empty();
        }
        putOff(due, (EntryReply.Unanswered) reply, effect.kind().system());
        return Optional.empty();
    }

    private void putOff(Due due, EntryReply.Unanswered reply, SystemName system) {
        if (reply instanceof EntryReply.Several several) {
            setAside(due, several.trouble());
        } else if (reply instanceof EntryReply.NotSent unsent) {
            postpone(due, next(due, unsent.atLeast(), system), unsent.trouble());
        } else {
            doubt(due, reply.trouble());
        }
    }

    private static Entry entry(Effect effect, ServiceRequest request, Due due) {
        var opening = request.opening();
        return new Entry(
                effect.key(),
                opening.subject().customer(),
                request.hands().findAdviser().orElse(opening.adviser()),
                request.hands().office(),
                due.attempts() > 0);
    }

    /** What the request no longer wants is not sent any more, but it may have arrived. */
    private Optional<EffectReport> abandon(EffectSender sender, Effect effect, ServiceRequest request, Due due) {
        var reply = sender.abandon(effect.kind().name(), effect.content(), entry(effect, request, due));
        if (reply instanceof Reply.Silent<EffectReport> silent) {
            if (silent.untilDecided()) {
                setAside(due, silent.trouble());
            } else {
                putOff(due, silent.trouble(), Duration.ZERO);
            }
            return Optional.empty();
        }
        return Optional.of(((Reply.Answered<EffectReport>) reply).answer());
    }

    /** Reports to the request as it was before; it is read again only when somebody moved it meanwhile. */
    private List<Due> report(ServiceRequest before, String key, EffectReport news) {
        var request = before;
        while (true) {
            var resolution = request.report(key, news, StepRecord.SYSTEM, clock.instant());
            if (resolution instanceof Refused refused) {
                throw new IllegalStateException(news.result() + " of " + key + " is refused: " + refused.refusal());
            }
            var moved = (Moved) resolution;
            if (moved.records().isEmpty()) {
                return List.of();
            }
            var held = commit(request, finding.forward(moved).moved());
            if (held.isPresent()) {
                return held.get();
            }
            request = load(before.opening().number());
        }
    }

    /** What became due, or nothing when somebody else moved the request first. */
    private Optional<List<Due>> commit(ServiceRequest before, Moved moved) {
        return Annulments.storing(before, shelf.moved(before, moved, null), store, transactions);
    }

    /** Nothing was begun, so anybody may begin it now. */
    private List<Due> release(Due due, Instant now) {
        postpone(due, now, "came up too late in its lease");
        return List.of();
    }

    private void putOff(Due due, String trouble, Duration atLeast) {
        postpone(due, next(due, atLeast), trouble);
    }

    /** What would be in vain for a while comes up a thing at a time. */
    private Instant next(Due due, Duration atLeast, SystemName system) {
        var next = next(due, atLeast);
        if (atLeast.isZero()) {
            return next;
        }
        var turn = recovery.turn(system, clock.instant().plus(atLeast));
        return turn.isAfter(next) ? turn : next;
    }

    private Instant next(Due due, Duration atLeast) {
        var pause = shorter(Duration.ofSeconds(1L << Math.min(due.attempts(), 9)), LONGEST_PAUSE);
        return clock.instant().plus(pause.compareTo(atLeast) < 0 ? atLeast : pause);
    }

    private void postpone(Due due, Instant until, String why) {
        later(() -> store.postpone(due, until, why));
    }

    private void doubt(Due due, String why) {
        later(() -> store.doubt(due, next(due, patience.settling()), why));
    }

    private void setAside(Due due, String why) {
        later(() -> store.setAside(due, why));
    }

    private void later(Runnable puttingOff) {
        transactions.inOne(() -> {
            puttingOff.run();
            return puttingOff;
        });
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
