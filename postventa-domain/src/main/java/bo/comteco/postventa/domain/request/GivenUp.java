package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.common.Message;
import java.util.List;

/** What operators gave up of a request: what its client and adviser must not take for done. */
public final class GivenUp {

    private GivenUp() {}

    /**
     * What was not done, or may have been done or left in another system, in order. What was certainly not done, and
     * stands by another effect since, is not among it; of what may have been done there may be two then.
     */
    public static List<Message> of(List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.status().isGivenUp() && !isMadeUpFor(effect, effects))
                .map(Notices::givenUp)
                .toList();
    }

    private static boolean isMadeUpFor(Effect effect, List<Effect> effects) {
        return effect.status() == EffectStatus.GIVEN_UP
                && effects.stream()
                        .anyMatch(other -> other.seq() > effect.seq()
                                && other.status() == EffectStatus.STANDING
                                && other.node().equals(effect.node())
                                && other.kind().equals(effect.kind())
                                && other.undone() == effect.undone());
    }
}
