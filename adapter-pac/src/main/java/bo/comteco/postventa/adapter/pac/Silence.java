package bo.comteco.postventa.adapter.pac;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.EntryReply.NotSent;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.InvalidValue;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.http.NoReply;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * PAC did not answer, or nothing that could be understood. Thrown where that shows, and turned into a reply at the
 * port's edge. The message is for operators and bears no personal data: addresses with places for their variables, never
 * what was asked with or what stands in an answer.
 */
final class Silence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean neverSent;
    private final Duration atLeast;

    /** That several things bear one key, or null: more asking would not help. */
    private final transient EntryReply.@Nullable Several several;

    Silence(String trouble) {
        this(trouble, null, false, Duration.ZERO);
    }

    Silence(String trouble, Throwable cause) {
        this(trouble, cause, false, Duration.ZERO);
    }

    /** That nothing came back over HTTP to what was asked. */
    Silence(String what, NoReply none) {
        this(what + ": " + none.trouble(), none, none.neverSent(), none.atLeast());
    }

    private Silence(String trouble, @Nullable Throwable cause, boolean neverSent, Duration atLeast) {
        super(trouble, cause);
        this.neverSent = neverSent;
        this.atLeast = atLeast;
        this.several = null;
    }

    Silence(EntryReply.Several several) {
        super(several.trouble());
        this.neverSent = false;
        this.atLeast = Duration.ZERO;
        this.several = several;
    }

    String trouble() {
        return String.valueOf(getMessage());
    }

    /** Whether it is certain that nothing of the request arrived. */
    boolean neverSent() {
        return neverSent;
    }

    /** What entering something comes to that was certainly not entered; the guard may say for how long it is in vain. */
    NotSent notSent() {
        return new NotSent(trouble(), atLeast);
    }

    /** What entering something comes to: that several bear its key, or else what is given. */
    EntryReply or(EntryReply otherwise) {
        return several == null ? otherwise : several;
    }

    /** The answer, or the silence that came of asking. An answer that makes an impossible value is none. */
    static <T> Reply<T> orAnswer(Supplier<T> question) {
        try {
            return Reply.answered(question.get());
        } catch (Silence silence) {
            return silence.several == null
                    ? Reply.silent(SystemName.PAC, silence.trouble())
                    : Reply.undecided(SystemName.PAC, silence.trouble());
        } catch (InvalidValue impossible) {
            return Reply.silent(SystemName.PAC, "impossible data: " + impossible.getMessage());
        }
    }
}
