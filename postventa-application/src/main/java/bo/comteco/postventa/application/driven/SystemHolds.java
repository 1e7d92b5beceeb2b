package bo.comteco.postventa.application.driven;

import bo.comteco.postventa.domain.fact.SystemName;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.SecondaryPort;
import org.jspecify.annotations.Nullable;

/** Which systems operators hold, and held: for all instances, as of the transaction that says so. */
@SecondaryPort
public interface SystemHolds {

    /** The systems that are held, or were a moment ago: what is about to be sent is looked up here. */
    Set<SystemName> held();

    /** The holds that are not released. */
    List<Hold> open();

    /** The last holds, the newest first, released or not. */
    List<Hold> latest(int limit);

    /**
     * Holds a system: what is owed of these kinds is not claimed any more.
     *
     * @return false where it is held already, and nothing was changed
     */
    boolean begin(Hold hold, Set<String> kinds);

    /**
     * Ends the hold of a system.
     *
     * @return false where it is not held
     */
    boolean end(SystemName system, Release release);

    /**
     * That operators hold a system.
     *
     * @param release how it ended, or null
     */
    record Hold(
            SystemName system,
            String by,
            Instant since,
            String reason,
            @Nullable Release release) {

        public Optional<Release> findRelease() {
            return Optional.ofNullable(release);
        }
    }

    /** Who released it, when, and why. */
    record Release(String by, Instant at, String reason) {}
}
