package bo.comteco.postventa.application.driven;

import java.time.Instant;
import java.util.Optional;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/**
 * The durable record of the notices that were sent, for a system that neither recognises a repetition nor can be asked.
 * Each call is stored for itself when it returns.
 */
@SecondaryPort
public interface SentNotices {

    /**
     * Records that a notice is about to be sent.
     *
     * @return false where that is recorded already: whoever did may be sending it, or have sent it
     */
    boolean begin(String key, Instant at);

    /** Forgets a notice that certainly was not sent, so that it may be begun again; one that has a number stays. */
    void takeBack(String key);

    /**
     * Records what became known of a notice, found by its key or else by its number. Heard twice it is recorded once,
     * what lies behind what is known already is ignored, and so is what is said of other messages.
     */
    void hear(NoticeNews news);

    /** What is recorded under a key. */
    Optional<SentNotice> find(String key);

    /**
     * What is recorded of a notice.
     *
     * @param number what the other system calls it, or null where that is not known
     * @param at when it came so far
     */
    record SentNotice(String key, @Nullable String number, NoticeProgress progress, Instant at) {

        public Optional<String> findNumber() {
            return Optional.ofNullable(number);
        }
    }
}
