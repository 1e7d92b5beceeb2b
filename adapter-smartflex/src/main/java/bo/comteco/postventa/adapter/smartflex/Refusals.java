package bo.comteco.postventa.adapter.smartflex;

import java.util.Optional;
import java.util.Set;

/** Tells a refusal for good from what may pass. */
final class Refusals {

    /** Said of the caller's rights or of the moment, not of what was to be entered. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 407, 408, 425, 429);

    private Refusals() {}

    /** Why it was refused for good; empty where it was not, or where somebody else than Smartflex refused it. */
    static Optional<String> refusal(TmfAnswer answer) {
        int status = answer.status();
        if (status < 400 || status >= 500 || PASSING.contains(status)) {
            return Optional.empty();
        }
        return answer.error().map(TmfError::text);
    }
}
