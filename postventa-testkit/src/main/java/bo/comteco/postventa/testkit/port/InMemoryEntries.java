package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A system in memory in which things are entered, each once by its key.
 *
 * @param <T> what is entered
 */
abstract class InMemoryEntries<T> extends InMemorySystem {

    private final String prefix;
    private final Map<String, Entered<T>> byKey = new LinkedHashMap<>();
    private @Nullable String refusal;
    private @Nullable Duration inVain;
    private List<String> several = List.of();
    private boolean loseNextAnswer;
    private boolean delayNext;
    private boolean failNext;
    private @Nullable Supplier<EntryReply> underWay;
    private int attempts;

    InMemoryEntries(SystemName system, String prefix) {
        super(system);
        this.prefix = prefix;
    }

    /** From now on everything that is to be entered or cancelled is refused, until {@link #answerAgain}. */
    public synchronized void refuse(String reason) {
        refusal = reason;
    }

    /**
     * From now on nothing is entered or cancelled, and trying would be in vain for so long, until {@link #answerAgain}:
     * somebody has to set something up first.
     */
    public synchronized void lackSetUp(Duration atLeast) {
        inVain = atLeast;
    }

    /** The next thing that is to be entered or cancelled is done, and nobody is told. */
    public synchronized void loseNextAnswer() {
        loseNextAnswer = true;
    }

    /** The next thing that is to be entered or cancelled gets no answer, and is done only when it {@linkplain #arrive arrives}. */
    public synchronized void delayNext() {
        delayNext = true;
    }

    /** Whatever is to be entered or cancelled from now on is found several times, until {@link #answerAgain}. */
    public synchronized void findSeveral(String... numbers) {
        several = List.of(numbers);
    }

    /** What was delayed is done now; what nobody is told any more. */
    public synchronized EntryReply arrive() {
        var reply = Objects.requireNonNull(underWay, "nothing is under way").get();
        underWay = null;
        return reply;
    }

    /** The next thing that is to be entered or cancelled fails as no port may: with an exception. */
    public synchronized void failNext() {
        failNext = true;
    }

    @Override
    public synchronized void answerAgain() {
        super.answerAgain();
        refusal = null;
        inVain = null;
        several = List.of();
        loseNextAnswer = false;
    }

    /** How often something was to be entered or cancelled, whatever came of it. */
    public synchronized int attempts() {
        return attempts;
    }

    /** What was entered, oldest first; what was cancelled stays. */
    public synchronized List<Entered<T>> entered() {
        return List.copyOf(byKey.values());
    }

    /** What was entered of one kind, oldest first. */
    <C> List<Entered<C>> entered(Class<C> kind) {
        return entered().stream()
                .filter(one -> kind.isInstance(one.content()))
                .map(one -> new Entered<>(one.number(), kind.cast(one.content()), one.entry(), one.cancelled()))
                .toList();
    }

    /** The number of what bears a key, if it was ever accepted. */
    public synchronized Reply<Optional<String>> find(String key) {
        return several.isEmpty()
                ? reply(() -> Optional.ofNullable(byKey.get(key)).map(Entered::number))
                : Reply.undecided(system(), new EntryReply.Several(key, several).trouble());
    }

    /** Cancels what bears a number; what is cancelled stays so. */
    public synchronized EntryReply cancel(String number, Entry entry) {
        return attempt(
                entry.key(),
                () -> byKey.values().stream()
                        .filter(one -> one.number().equals(number))
                        .findFirst()
                        .<EntryReply>map(one -> {
                            byKey.put(one.entry().key(), one.afterCancellation());
                            return new EntryReply.Accepted(number);
                        })
                        .orElseGet(() -> new EntryReply.Refused("there is no " + number)));
    }

    synchronized EntryReply enter(T content, Entry entry) {
        return attempt(
                entry.key(),
                () -> new EntryReply.Accepted(byKey.computeIfAbsent(
                                entry.key(),
                                key -> new Entered<>(prefix + "-" + (byKey.size() + 1), content, entry, false))
                        .number()));
    }

    private EntryReply attempt(String key, Supplier<EntryReply> work) {
        attempts++;
        switch (trouble()) {
            case DOWN -> {
                return new EntryReply.NotSent(trouble().said);
            }
            case NONSENSE -> {
                return new EntryReply.Uncertain(trouble().said);
            }
            case HANGING -> {
                var unused = work.get();
                return new EntryReply.Uncertain(trouble().said);
            }
            case NONE -> {}
        }
        if (inVain != null) {
            return new EntryReply.NotSent("not set up, as it was told to be", inVain);
        }
        if (refusal != null) {
            return new EntryReply.Refused(refusal);
        }
        if (!several.isEmpty()) {
            return new EntryReply.Several(key, several);
        }
        if (failNext) {
            failNext = false;
            throw new IllegalStateException("failed, as it was told to");
        }
        if (delayNext) {
            delayNext = false;
            underWay = work;
            return new EntryReply.Uncertain("no answer in time, as it was told");
        }
        var reply = work.get();
        if (loseNextAnswer) {
            loseNextAnswer = false;
            return new EntryReply.Uncertain("the answer was lost, as it was told to be");
        }
        return reply;
    }
}
