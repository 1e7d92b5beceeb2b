package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.procedure.Rule.rule;

import bo.comteco.postventa.domain.common.Message;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.procedure.Rule;

/**
 * Where and when withdrawals are attended (6.5): on the main building's service floor, on working days in its hours, by
 * the clock of {@linkplain ParameterBook#ZONE the offices}. It looks at the opening, once, before anything else.
 */
final class WithdrawalDesk {

    /** Whether it attends; if it does not, why. */
    enum Desk {
        OPEN,
        OTHER_OFFICE,
        NOT_A_WORKING_DAY,
        OUTSIDE_HOURS
    }

    static final Rule<Desk> WITHDRAWAL_DESK_OPEN = rule(
                    "WITHDRAWAL_DESK_OPEN", Desk.class, WithdrawalDesk::atTheOpening)
            .explaining(Desk.OTHER_OFFICE, known -> Message.of("declined.withdrawal-elsewhere"))
            .explaining(Desk.NOT_A_WORKING_DAY, known -> Message.of("declined.withdrawal-day"))
            .explaining(
                    Desk.OUTSIDE_HOURS,
                    known -> Message.of("declined.withdrawal-hours")
                            .with("opens", known.parameters().text(ParameterNames.WITHDRAWAL_DESK_OPENS))
                            .with("closes", known.parameters().text(ParameterNames.WITHDRAWAL_DESK_CLOSES)));

    private WithdrawalDesk() {}

    private static Desk atTheOpening(Known known) {
        var parameters = known.parameters();
        var opening = known.openedAt().atZone(ParameterBook.ZONE);
        if (!known.subject().office().equals(parameters.text(ParameterNames.WITHDRAWAL_DESK_OFFICE))) {
            return Desk.OTHER_OFFICE;
        }
        if (!new WorkingDays(parameters).includes(opening.toLocalDate())) {
            return Desk.NOT_A_WORKING_DAY;
        }
        var time = opening.toLocalTime();
        boolean inHours = !time.isBefore(parameters.time(ParameterNames.WITHDRAWAL_DESK_OPENS))
                && time.isBefore(parameters.time(ParameterNames.WITHDRAWAL_DESK_CLOSES));
        return inHours ? Desk.OPEN : Desk.OUTSIDE_HOURS;
    }
}
