package bo.comteco.postventa.testkit.port;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A system that takes whatever it is given, the same thing too, each time under another number. */
final class CarelessSystem implements TroubledSystem {

    /** What may befall a call. */
    enum Trouble {
        NONE,
        DOWN,
        HANGING,
        NONSENSE,
        ANSWER_LOST
    }

    private final List<String> keys = new ArrayList<>();
    private final Set<String> cancelled = new HashSet<>();
    private Trouble trouble = Trouble.NONE;
    private boolean choosy;

    /** Takes something under a number of its own. */
    String take(String key) {
        if (choosy) {
            throw new NotTaken("not this product");
        }
        var befalls = befalls();
        keys.add(key);
        answer(befalls);
        return "GD-" + keys.size();
    }

    /** Cancels what bears a number; false where nothing does. */
    boolean cancel(String number) {
        var befalls = befalls();
        boolean there = number.startsWith("GD-");
        if (there) {
            cancelled.add(number);
        }
        answer(befalls);
        return there;
    }

    /** The number of what bears a key. */
    Optional<String> numberOf(String key) {
        answer(befalls());
        int index = keys.indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of("GD-" + (index + 1));
    }

    long countOf(String key) {
        return keys.stream().filter(key::equals).count();
    }

    boolean isCancelled(String number) {
        return cancelled.contains(number);
    }

    void loseNextAnswer() {
        trouble = Trouble.ANSWER_LOST;
    }

    void refuseEverything() {
        choosy = true;
    }

    @Override
    public void fallSilent() {
        trouble = Trouble.DOWN;
    }

    @Override
    public void hang() {
        trouble = Trouble.HANGING;
    }

    @Override
    public void talkNonsense() {
        trouble = Trouble.NONSENSE;
    }

    @Override
    public void answerAgain() {
        trouble = Trouble.NONE;
        choosy = false;
    }

    private Trouble befalls() {
        var now = trouble;
        if (now == Trouble.DOWN || now == Trouble.NONSENSE) {
            throw new NoAnswer(now);
        }
        if (now == Trouble.ANSWER_LOST) {
            trouble = Trouble.NONE;
        }
        return now;
    }

    private static void answer(Trouble befalls) {
        if (befalls != Trouble.NONE) {
            throw new NoAnswer(befalls);
        }
    }

    /** It did not take it. */
    static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotTaken(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** It gave no answer. */
    static final class NoAnswer extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Trouble befell;

        NoAnswer(Trouble befell) {
            super("no answer: " + befell);
            this.befell = befell;
        }

        boolean arrived() {
            return befell != Trouble.DOWN;
        }

        boolean is(Trouble trouble) {
            return befell == trouble;
        }

        String trouble() {
            return String.valueOf(getMessage());
        }
    }
}
