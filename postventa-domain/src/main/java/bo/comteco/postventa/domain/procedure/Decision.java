package bo.comteco.postventa.domain.procedure;

import java.util.Arrays;
import java.util.List;

/**
 * A kind of step that has outcomes of its own, each of which is routed.
 *
 * @param <O> its outcomes
 */
public sealed interface Decision<O extends Enum<O>> extends Kind permits Kind.Assess, Kind.Ask, Kind.Find, Kind.Pay {

    /** The enumeration of its outcomes. */
    Class<O> outcomeType();

    @Override
    default List<String> outcomes() {
        return Arrays.stream(outcomeType().getEnumConstants()).map(Enum::name).toList();
    }
}
