package bo.comteco.postventa.faultmatrix;

import bo.comteco.postventa.faultmatrix.Row.Kind;
import bo.comteco.postventa.simulator.http.JournalEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tries a method on a bench: undisturbed, then under faults. What it finds was seen to have been disturbed. */
final class Trial<C> {

    /** How long a client waits that is not to get its answer; undisturbed exchanges on the way need far less. */
    private static final Duration IMPATIENCE = Duration.ofMillis(1500);

    private static final int ATTEMPTS = 3;

    private final Row<C> row;
    private final Bench<C> bench;

    /** Looks, and sends again: nothing ever went wrong for it. */
    private @Nullable C observer;

    Trial(Row<C> row, Bench<C> bench) {
        this.row = row;
        this.bench = bench;
    }

    Undisturbed undisturbed() {
        begin();
        var number = prepared();
        var answer = call(observer(), number, row.kind() == Kind.WRITES);
        var entries = bench.journal();
        var word = Word.of(answer);
        if (word != Word.AS_UNDISTURBED && word != Word.ACCEPTED) {
            throw new AssertionError(row.name() + " undisturbed: " + answer);
        }
        return new Undisturbed(course(entries), answer, standing(number), Judgement.performed(entries));
    }

    /** What comes of a variant; one that befell nothing, or that ran out of time otherwise, is tried more patiently. */
    Finding under(Variant variant, Undisturbed undisturbed) {
        var wait = IMPATIENCE;
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            begin();
            var number = prepared();
            var before = row.kind() == Kind.WRITES ? standing(number) : "";
            bench.forget();
            disturb(variant);
            var client = variant.isTimed() ? bench.clientWaiting(wait) : bench.patientClient();
            long began = System.nanoTime();
            var answer = call(client, number, variant.again());
            var took = Duration.ofNanos(System.nanoTime() - began);
            var entries = bench.journal();
            bench.lift();
            long befallen = befallen(variant, entries);
            boolean overdue = variant.isTimed() && took.compareTo(wait.multipliedBy(befallen + 1)) >= 0;
            if (overdue && attempt < ATTEMPTS) {
                wait = wait.multipliedBy(2);
                continue;
            }
            if (variant.fault().isEmpty() ? entries.isEmpty() : befallen > 0) {
                var word = row.kind() == Kind.READS ? read(answer, undisturbed) : Word.of(answer);
                return new Judgement(row.name(), variant, word, answer)
                        .of(row, undisturbed, entries, settled(word, before, number, entries));
            }
            wait = wait.multipliedBy(2);
        }
        throw new AssertionError(variant.name() + ": nothing was befallen by " + variant.wire());
    }

    private C observer() {
        var made = observer;
        if (made == null) {
            made = bench.patientClient();
            observer = made;
        }
        return made;
    }

    /** A question needs no system at its seed that was asked questions alone. */
    private void begin() {
        if (row.leavesTraces()) {
            bench.clear();
        } else {
            bench.lift();
            bench.forget();
        }
    }

    private void disturb(Variant variant) {
        variant.fault().ifPresentOrElse(bench::befall, bench::refuseConnections);
        if (variant.fault().isEmpty() && !bench.refusesConnections()) {
            throw new AssertionError("the connection is not refused");
        }
    }

    /** How many exchanges were befallen, as the journal has it; where connections are refused it has nothing at all. */
    private static long befallen(Variant variant, List<JournalEntry> entries) {
        return entries.stream()
                .filter(entry -> variant.wire().equals(entry.fault()))
                .count();
    }

    private Settled settled(Word word, String before, String number, List<JournalEntry> entries) {
        if (row.kind() != Kind.WRITES) {
            return new Settled(before, before, before, Judgement.performed(entries), word);
        }
        var after = standing(number);
        if (word == Word.ACCEPTED) {
            return new Settled(before, after, after, Judgement.performed(entries), word);
        }
        bench.forget();
        var again = Word.of(call(observer(), number, true));
        var writes = new ArrayList<>(Judgement.performed(entries));
        writes.addAll(Judgement.performed(bench.journal()));
        return new Settled(before, after, standing(number), writes, again);
    }

    private String prepared() {
        var number = row.prepares().map(entering -> entering.apply(observer())).orElse("");
        bench.forget();
        return number;
    }

    private String standing(String number) {
        return Judgement.withoutNumbers(String.valueOf(row.looks().at(observer(), number)));
    }

    private Object call(C client, String number, boolean again) {
        return row.calls().of(client, number, again);
    }

    private static Word read(Object answer, Undisturbed undisturbed) {
        var word = Word.of(answer);
        return word == Word.AS_UNDISTURBED && !answer.equals(undisturbed.answer()) ? Word.OTHERWISE : word;
    }

    private static List<Exchange> course(List<JournalEntry> entries) {
        var course = new ArrayList<Exchange>();
        for (int at = 0; at < entries.size(); at++) {
            course.add(Exchange.of(entries.get(at), entries.subList(0, at)));
        }
        return course;
    }
}
