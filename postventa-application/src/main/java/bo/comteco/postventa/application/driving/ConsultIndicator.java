package bo.comteco.postventa.application.driving;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.domain.indicator.Thresholds;
import java.util.List;
import java.util.Set;
import org.jmolecules.architecture.hexagonal.PrimaryPort;

/** The daily indicator of effectiveness and timeliness (manual, III.2). An adviser sees the own office's. */
@PrimaryPort
public interface ConsultIndicator {

    /** The longest range that is told apart by days, in days. */
    int MOST_DAYS = 366;

    Answer indicator(Actor actor, Selection selection, Set<Dimension> by);

    /** What came of it. */
    sealed interface Answer {

        /**
         * The figures.
         *
         * @param total of all that was selected
         * @param thresholds as they are today
         */
        record Told(Counted total, List<Counted> rows, Thresholds thresholds) implements Answer {
            public Told {
                rows = List.copyOf(rows);
            }
        }

        /** The last day is before the first. */
        record EndsBeforeItBegins() implements Answer {}

        /** More days than are told apart at once. */
        record TooManyDays(long days) implements Answer {}

        /** The actor has no right to it. */
        record Denied() implements Answer {}
    }
}
