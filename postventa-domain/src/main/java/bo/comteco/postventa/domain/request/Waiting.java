package bo.comteco.postventa.domain.request;

import bo.comteco.postventa.domain.fact.SystemName;
import java.util.Set;

/** What a request waits for. Computed from where it stands, never stored. */
public sealed interface Waiting {

    /** For systems that have still to say something. */
    record ForFacts(Set<SystemName> systems) implements Waiting {
        public ForFacts {
            systems = Set.copyOf(systems);
        }
    }

    /** For an effect to be entered, or paid. */
    record ForEffect(SystemName system, String key) implements Waiting {}

    /** For a person. */
    record ForPerson() implements Waiting {}

    /** For nothing: it has ended. */
    record ForNothing() implements Waiting {}
}
