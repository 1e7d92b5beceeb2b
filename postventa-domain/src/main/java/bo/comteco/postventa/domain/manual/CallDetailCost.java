package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Rule;
import java.time.YearMonth;
import java.util.List;

/** What G.3 costs: the current month nothing, each past month its price. The current month is that of the opening. */
final class CallDetailCost {

    enum Cost {
        NOTHING_TO_PAY,
        TO_PAY
    }

    enum Found {
        COMPLETE,
        INCOMPLETE
    }

    /** G.3: whether there is anything to pay (D-07). */
    static final Rule<Cost> COST =
            rule("CALL_DETAIL_COST", Cost.class, known -> of(known).isZero() ? Cost.NOTHING_TO_PAY : Cost.TO_PAY);

    /** G.6: whether Consultas still holds every month that was asked for. */
    static final Rule<Found> CALLS_FOUND =
            rule("CALLS_FOUND", Found.class, CallDetailCost::found, CallDetailFacts.CALLS);

    private CallDetailCost() {}

    /** The months wanted, in the order in which they were chosen. */
    static List<YearMonth> months(Known known) {
        return known.answers().choices(CallDetailFields.MONTHS).stream()
                .map(YearMonth::parse)
                .toList();
    }

    static Money of(Known known) {
        return Money.sum(months(known).stream().map(month -> of(month, known)).toList());
    }

    /** What one month costs. */
    static Money of(YearMonth month, Known known) {
        var current = YearMonth.from(known.openedAt().atZone(ParameterBook.ZONE));
        return month.isBefore(current) ? known.parameters().money(ParameterNames.CALL_DETAIL_PAST_MONTH) : Money.ZERO;
    }

    private static Found found(Known known) {
        var held = known.fact(CallDetailFacts.CALLS).stream()
                .map(CallDetailFacts.MonthOfCalls::month)
                .toList();
        return held.containsAll(months(known)) ? Found.COMPLETE : Found.INCOMPLETE;
    }
}
