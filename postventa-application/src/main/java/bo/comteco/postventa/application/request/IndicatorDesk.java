package bo.comteco.postventa.application.request;

import bo.comteco.postventa.application.access.Access;
import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.indicator.Thresholds;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Tells the indicator. */
final class IndicatorDesk implements ConsultIndicator {

    private final Tallies tallies;
    private final ParameterStore parameters;
    private final InstantSource clock;

    IndicatorDesk(Tallies tallies, ParameterStore parameters, InstantSource clock) {
        this.tallies = tallies;
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public Answer indicator(Actor actor, Selection selection, Set<Dimension> by) {
        if (!Access.maySeeIndicator(actor)) {
            return new Answer.Denied();
        }
        if (selection.until().isBefore(selection.from())) {
            return new Answer.EndsBeforeItBegins();
        }
        long days = ChronoUnit.DAYS.between(selection.from(), selection.until()) + 1;
        if (by.contains(Dimension.DAY) && days > MOST_DAYS) {
            return new Answer.TooManyDays(days);
        }
        var rows = tallies.count(Access.maySeeEveryOffice(actor) ? selection : own(selection, actor), by);
        var total = rows.stream().map(Counted::count).reduce(Count.NONE, Count::plus);
        var known = parameters.book().knownAt(clock.instant());
        return new Answer.Told(new Counted(null, null, null, null, total), rows, Thresholds.of(known));
    }

    private static Selection own(Selection selection, Actor actor) {
        return new Selection(
                selection.from(), selection.until(), actor.office(), selection.procedure(), selection.adviser());
    }
}
