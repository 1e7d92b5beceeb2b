package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.parameter.ValueUnit;
import java.time.LocalDate;
import java.util.List;
import org.jmolecules.architecture.hexagonal.PrimaryPort;
import org.jspecify.annotations.Nullable;

/** Shows and sets the manual's parameters, holidays included. What is set never changes a request that is open. */
@PrimaryPort
public interface KeepParameters {

    /** Every value that was ever set, in the order in which it was. */
    Answer all(Actor actor);

    Answer set(Command command);

    /**
     * A value to set.
     *
     * @param from first day on which it holds; not before today
     * @param until last day on which it holds, or null for no end
     * @param reason why it is set, for those who look later
     */
    record Command(
            Actor actor,
            String name,
            String value,
            LocalDate from,
            @Nullable LocalDate until,
            String reason) {}

    /** What came of it. */
    sealed interface Answer {

        /** The entries. */
        record Listed(List<ParameterEntry> entries) implements Answer {
            public Listed {
                entries = List.copyOf(entries);
            }
        }

        /** It is set. */
        record Recorded(ParameterEntry entry) implements Answer {}

        /** The manual has no such parameter. */
        record UnknownParameter(String name) implements Answer {}

        /** The value is not written as its unit is. */
        record ValueDoesNotFit(ValueUnit unit) implements Answer {}

        /** It would begin in the past, or end before it begins. */
        record DaysDoNotFit(LocalDate today) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}
    }
}
