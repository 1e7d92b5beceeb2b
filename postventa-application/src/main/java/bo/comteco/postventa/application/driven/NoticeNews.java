package bo.comteco.postventa.application.driven;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became known of a notice.
 *
 * @param key under which it was sent, or null where that is not said
 * @param number what the other system calls it
 * @param progress how far it came
 * @param at when
 */
public record NoticeNews(@Nullable String key, String number, NoticeProgress progress, Instant at) {

    public Optional<String> findKey() {
        return Optional.ofNullable(key);
    }
}
