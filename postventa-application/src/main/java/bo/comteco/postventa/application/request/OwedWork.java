package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.driven.Commit;
import bo.comteco.postventa.application.driven.CommitResult;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.RequestStore.Due;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.application.finding.FactFinding;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.manual.RelocationFields;
import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.EffectReport;
import bo.comteco.postventa.domain.request.EffectStatus;
import bo.comteco.postventa.domain.request.Resolution.Moved;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Carries out what requests owe. Whoever holds the lease sends; before anything is sent a second time it is looked for
 * by its key; what a system leaves unanswered is put off, longer each time.
 */
final class OwedWork implements CarryOutOwed {

    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private final RequestStore store;
    private final Transactions transactions;
    private final RequestShelf shelf;
    private final FactFinding finding;
    private final Map<String, EffectSender> senders = new HashMap<>();
    private final InstantSource clock;

    OwedWork(
            RequestStore store,
            Transactions transactions,
            RequestShelf shelf,
            FactFinding finding,
            List<EffectSender> senders,
            InstantSource clock) {
        this.store = store;
        this.transactions = transactions;
        this.shelf = shelf;
        this.finding = finding;
        this.clock = clock;
        senders.forEach(sender -> sender.kinds().forEach(kind -> this.senders.put(kind, sender)));
    }

    @Override
    public int sweep(int limit) {
        var now = clock.instant();
        var due = transactions.inOne(() -> store.claim(now, now.plus(LEASE), limit));
        carryOut(due);
        return due.size();
    }

    @Override
    public void carryOut(List<Due> held) {
        var open = new ArrayDeque<>(held);
        while (!open.isEmpty()) {
            open.addAll(carryOut(open.poll()));
        }
    }

    /** Does one thing, and gives back what became due by it. */
    private List<Due> carryOut(Due due) {
        var request = load(due.request());
        if (due.effect() == null) {
            return resume(due, request);
        }
        var effect = request.effects().get(due.effect());
        var report = effect.status() == EffectStatus.ABANDONED ? look(effect, due) : send(effect, request, due);
        return report.map(news -> report(request, effect.key(), news)).orElse(List.of());
    }

    private ServiceRequest load(long number) {
        return shelf.restore(store.load(number).orElseThrow().snapshot());
    }

    private List<Due> resume(Due due, ServiceRequest request) {
        var moved = finding.forward(new Moved(request, List.of()));
        if (moved.request().needs().isEmpty() || !moved.records().isEmpty()) {
            var held = moved.records().isEmpty()
                    ? List.<Due>of()
                    : commit(request, moved).orElse(List.of());
            if (moved.request().needs().isEmpty()) {
                return held;
            }
            putOff(due, "still silent");
            return held;
        }
        putOff(due, "still silent");
        return List.of();
    }

    private Optional<EffectReport> send(Effect effect, ServiceRequest request, Due due) {
        if (effect.status() != EffectStatus.OWED) {
            return Optional.empty();
        }
        var opening = request.opening();
        var entry = new Entry(
                effect.key(),
                opening.subject().customer(),
                opening.adviser(),
                opening.subject().office(),
                clock.instant(),
                due.attempts() > 0);
        var reply = sender(effect).send(effect.kind().name(), effect.content(), entry);
        if (reply instanceof EntryReply.Accepted accepted) {
            return Optional.of(entered(accepted.number()));
        }
        if (reply instanceof EntryReply.Refused refused) {
            return Optional.of(EffectReport.refused(refused.reason()));
        }
        putOff(due, ((EntryReply.Unanswered) reply).trouble());
        return Optional.empty();
    }

    /** What the request no longer wants is not sent any more, but it may have arrived. */
    private Optional<EffectReport> look(Effect effect, Due due) {
        var reply = sender(effect).find(effect.key());
        if (reply instanceof Reply.Silent<Optional<String>> silent) {
            putOff(due, silent.trouble());
            return Optional.empty();
        }
        var found = ((Reply.Answered<Optional<String>>) reply).answer();
        return Optional.of(found.map(OwedWork::entered).orElseGet(EffectReport::neverEntered));
    }

    private EffectSender sender(Effect effect) {
        var sender = senders.get(effect.kind().name());
        if (sender == null) {
            throw new IllegalStateException("nobody enters " + effect.kind());
        }
        return sender;
    }

    private static EffectReport entered(String number) {
        return EffectReport.entered(Answers.none().with(RelocationFields.NUMBER, number));
    }

    /** Reports to the request as it was before; it is read again only when somebody moved it meanwhile. */
    private List<Due> report(ServiceRequest before, String key, EffectReport news) {
        var request = before;
        while (true) {
            var resolution = request.report(key, news, StepRecord.SYSTEM, clock.instant());
            if (!(resolution instanceof Moved moved) || moved.records().isEmpty()) {
                return List.of();
            }
            var held = commit(request, finding.forward(moved));
            if (held.isPresent()) {
                return held.get();
            }
            request = load(before.opening().number());
        }
    }

    /** What became due, or nothing when somebody else moved the request first. */
    private Optional<List<Due>> commit(ServiceRequest before, Moved moved) {
        Commit commit = shelf.moved(before, moved, null);
        CommitResult result = transactions.inOne(() -> store.commit(commit));
        return result instanceof CommitResult.Stored ? Optional.of(RequestDesk.held(commit)) : Optional.empty();
    }

    private void putOff(Due due, String trouble) {
        var pause = Duration.ofSeconds(1L << Math.min(due.attempts(), 9));
        var until = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        transactions.inOne(() -> {
            store.postpone(due, until, trouble);
            return due;
        });
    }
}
