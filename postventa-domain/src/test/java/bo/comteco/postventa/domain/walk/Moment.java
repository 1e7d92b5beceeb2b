package bo.comteco.postventa.domain.walk;

import bo.comteco.postventa.domain.request.Effect;
import bo.comteco.postventa.domain.request.ServiceRequest;
import bo.comteco.postventa.domain.request.StepRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A move of a request in a {@link Storm}.
 *
 * @param records what the move appended
 */
public record Moment(ServiceRequest before, ServiceRequest after, List<StepRecord> records, Instant at) {

    /** An effect as it was before the move, where it was there. */
    public Optional<Effect> before(Effect effect) {
        return effect.seq() < before.effects().size()
                ? Optional.of(before.effects().get(effect.seq()))
                : Optional.empty();
    }
}
