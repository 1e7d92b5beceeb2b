package bo.comteco.postventa.domain.requirement;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.SystemName;

/** What became of one requirement. */
public sealed interface Verdict {

    /** Fulfilled. */
    record Met() implements Verdict {}

    /**
     * Not fulfilled.
     *
     * @param reason why, with what was found (bills and their sum, the day the card expired …)
     * @param mend what the client can do or bring
     */
    record Unmet(Message reason, Message mend) implements Verdict {}

    /** Does not apply to this client or applicant. */
    record NotApplicable(Message why) implements Verdict {}

    /** Cannot be said before a system answers: neither met nor unmet. */
    record Pending(SystemName system) implements Verdict {}

    /** Somebody else checks it; it does not block (Annex 4: BOLIVIATEL, INFOCRED). */
    record CheckedElsewhere(Message by) implements Verdict {}
}
