package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.procedure.Rule;
import java.util.List;

/** What an order costs once: only that can be paid in cash, monthly prices always recur (A.4). */
final class OneOffPrice {

    enum OneOff {
        CHARGED,
        NOTHING
    }

    /** A.4: whether there is something to pay in cash. */
    static final Rule<OneOff> ONE_OFF_PRICE = rule(
            "ONE_OFF_PRICE",
            OneOff.class,
            known -> of(known.fact(ComponentFacts.QUOTE)).isPositive() ? OneOff.CHARGED : OneOff.NOTHING,
            ComponentFacts.QUOTE);

    private OneOffPrice() {}

    static Money of(List<QuoteLine> quote) {
        return Money.sum(quote.stream().map(QuoteLine::oneOff).toList());
    }

    static Money monthlyDifference(List<QuoteLine> quote) {
        return Money.sum(quote.stream().map(QuoteLine::monthly).toList());
    }
}
