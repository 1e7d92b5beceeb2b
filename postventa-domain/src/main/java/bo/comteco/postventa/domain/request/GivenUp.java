package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.common.Message;
import java.util.List;

/** What operators gave up of a request: what its client and adviser must not take for done. */
public final class GivenUp {

    private GivenUp() {}

    /** What was not done, or may have been left in another system, in order; not what stands by another effect since. */
    public static List<Message> of(List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.status() == EffectStatus.GIVEN_UP && !isMadeUpFor(effect, effects))
                .map(Notices::givenUp)
                .toList();
    }

    private static boolean isMadeUpFor(Effect effect, List<Effect> effects) {
        return effects.stream()
                .anyMatch(other -> other.seq() > effect.seq()
                        && other.status() == EffectStatus.STANDING
                        && other.node().equals(effect.node())
                        && other.kind().equals(effect.kind())
                        && other.undone() == effect.undone());
    }
}
