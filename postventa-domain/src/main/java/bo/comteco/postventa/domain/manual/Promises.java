package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Promise.promise;

import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Promise;
import bo.comteco.postventa.domain.procedure.Promise.Deadline;
import bo.comteco.postventa.domain.procedure.Promise.Of;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What the manual has advisers promise, and what everybody counts on (D-17). */
final class Promises {

    /** That what was ordered is done; the manual tells no time. */
    static final Promise ORDER_DONE = promise("ORDER_DONE", Of.ORDER);

    /** D.9.1: that the reconnection is ordered for the new date, until the client moves it again (D-90). */
    static final Promise DATE_CHANGED = promise("DATE_CHANGED", Of.REPLACEABLE_ORDER);

    /** C.9.1: within so many calendar days of the request's end; the last one counts. */
    static final Promise RELOCATED = promise(
            "RELOCATED",
            Of.ORDER,
            (entered, ended, parameters) ->
                    endOf(dayOf(ended).plusDays(parameters.whole(ParameterNames.RELOCATION_DAYS_MAX))));

    /** E.4.1: within so many hours of the request's end; a fault that came again no later than a first one. */
    static final Promise MENDED = promise(
            "MENDED",
            Of.FAULT,
            (entered, ended, parameters) ->
                    ended.plus(Duration.ofHours(parameters.whole(ParameterNames.FAULT_MEND_HOURS_MAX))));

    /** D.8.1: the service comes back by itself on the suspension's last day. */
    static final Promise BACK_AFTER_SUSPENSION =
            promise("BACK_AFTER_SUSPENSION", Of.PRODUCT, backOn(SuspensionFields.END));

    /** D.9.2: the same on the new date. */
    static final Promise RECONNECTED = promise("RECONNECTED", Of.PRODUCT, backOn(SuspensionFields.RECONNECTION_DATE));

    private Promises() {}

    /** That day, and the hours that cable TV may take besides: whatever the product, nobody is alarmed too early. */
    private static Deadline backOn(String field) {
        return (entered, ended, parameters) ->
                endOf(entered.date(field)).plus(Duration.ofHours(parameters.whole(ParameterNames.CABLE_TV_BACK_HOURS)));
    }

    private static LocalDate dayOf(Instant moment) {
        return moment.atZone(ParameterBook.ZONE).toLocalDate();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ParameterBook.ZONE).toInstant();
    }
}
