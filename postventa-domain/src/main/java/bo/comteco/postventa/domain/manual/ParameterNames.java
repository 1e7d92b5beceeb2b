package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.parameter.ValueUnit;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of the manual's parameters (specification, section 6). A name is part of what operations type and of what is
 * stored: it is added or left alone, never changed.
 */
public final class ParameterNames {

    /** Bs for the detail of one past month (G.3.2). */
    public static final String CALL_DETAIL_PAST_MONTH = "call-detail.past-month";

    /** Suspensions of one product that may start in one calendar year (D.4). */
    public static final String SUSPENSIONS_A_YEAR = "suspensions-a-year";

    /** Calendar months from a suspension's start to its end at most (D.7.2, Annex 5). */
    public static final String LONGEST_SUSPENSION_MONTHS = "longest-suspension-months";

    /** Bs that all credits of one member may come to, the new one included (Annex 4). */
    public static final String MEMBER_CREDIT_CEILING = "member-credit-ceiling";

    /** Hours in which a fault is mended at the earliest (E.4.1). */
    public static final String FAULT_MEND_HOURS_MIN = "fault-mend-hours.min";

    /** Hours in which a fault is mended at the latest (E.4.1). */
    public static final String FAULT_MEND_HOURS_MAX = "fault-mend-hours.max";

    /** Calendar days in which a product is moved at the earliest (C.9.1). */
    public static final String RELOCATION_DAYS_MIN = "relocation-days.min";

    /** Calendar days in which a product is moved at the latest (C.9.1). */
    public static final String RELOCATION_DAYS_MAX = "relocation-days.max";

    /** Hours after the reconnection date in which cable TV comes back (D.9.2). */
    public static final String CABLE_TV_BACK_HOURS = "cable-tv-back-hours";

    /** The office that attends withdrawals, by its code (Annex 6). */
    public static final String WITHDRAWAL_DESK_OFFICE = "withdrawal-desk.office";

    /** The first minute at which withdrawals are attended (Annex 6). */
    public static final String WITHDRAWAL_DESK_OPENS = "withdrawal-desk.opens";

    /** The first minute at which withdrawals are no longer attended (Annex 6). */
    public static final String WITHDRAWAL_DESK_CLOSES = "withdrawal-desk.closes";

    /** When a working day ends, for what expires with it (D-16). */
    public static final String WORKING_DAY_END = "working-day-end";

    /** How long a payment order stays open. Unset: until the end of the next working day (D-16). */
    public static final String PAYMENT_ORDER_LIFE = "payment-order-life";

    /** How long a claim may wait for its resolution. Unset: F.5's way to F.7 is not offered (D-24). */
    public static final String CLAIM_RESOLUTION_TIME = "claim-resolution-time";

    /** How long a request that nobody touches stays open (specification, section 3). */
    public static final String IDLE_TIME = "idle-time";

    /** How long before that it stands first in the supervisor's list. Unset: not at all (D-86). */
    public static final String IDLE_WARNING = "idle-warning";

    /** Effectiveness above which it is accepted (III.2). */
    public static final String EFFECTIVENESS_ACCEPTED_ABOVE = "effectiveness-accepted-above";

    /** Timeliness above which it is accepted (III.2). */
    public static final String TIMELINESS_ACCEPTED_ABOVE = "timeliness-accepted-above";

    /** Hours in less than which a request must end to be timely (III.2). */
    public static final String TIMELY_WITHIN_HOURS = "timely-within-hours";

    /** How old a fact may be of whose kind nothing else is said. */
    public static final String GREATEST_AGE = "greatest-age";

    /** How long the file of a paper is kept (D-78). Unset: none is. */
    public static final String EVIDENCE_RETENTION = "evidence-retention";

    private static final String RELOCATION_FEE = "relocation-fee.";
    private static final String EQUIPMENT_COST = "equipment-cost.";
    private static final String HOLIDAYS = "holidays.";
    private static final String OFFICE = "office.";
    private static final String CASH_DESK = "cash-desk.";

    private static final Map<String, ValueUnit> UNITS = Map.ofEntries(
            Map.entry(CALL_DETAIL_PAST_MONTH, ValueUnit.BOB),
            Map.entry(SUSPENSIONS_A_YEAR, ValueUnit.TIMES),
            Map.entry(LONGEST_SUSPENSION_MONTHS, ValueUnit.MONTHS),
            Map.entry(MEMBER_CREDIT_CEILING, ValueUnit.BOB),
            Map.entry(FAULT_MEND_HOURS_MIN, ValueUnit.HOURS),
            Map.entry(FAULT_MEND_HOURS_MAX, ValueUnit.HOURS),
            Map.entry(RELOCATION_DAYS_MIN, ValueUnit.DAYS),
            Map.entry(RELOCATION_DAYS_MAX, ValueUnit.DAYS),
            Map.entry(CABLE_TV_BACK_HOURS, ValueUnit.HOURS),
            Map.entry(WITHDRAWAL_DESK_OFFICE, ValueUnit.OFFICE),
            Map.entry(WITHDRAWAL_DESK_OPENS, ValueUnit.TIME),
            Map.entry(WITHDRAWAL_DESK_CLOSES, ValueUnit.TIME),
            Map.entry(WORKING_DAY_END, ValueUnit.TIME),
            Map.entry(PAYMENT_ORDER_LIFE, ValueUnit.DURATION),
            Map.entry(CLAIM_RESOLUTION_TIME, ValueUnit.DURATION),
            Map.entry(IDLE_TIME, ValueUnit.DURATION),
            Map.entry(IDLE_WARNING, ValueUnit.DURATION),
            Map.entry(EVIDENCE_RETENTION, ValueUnit.DURATION),
            Map.entry(EFFECTIVENESS_ACCEPTED_ABOVE, ValueUnit.PERCENT),
            Map.entry(TIMELINESS_ACCEPTED_ABOVE, ValueUnit.PERCENT),
            Map.entry(TIMELY_WITHIN_HOURS, ValueUnit.HOURS),
            Map.entry(GREATEST_AGE, ValueUnit.DURATION));

    private ParameterNames() {}

    /** How the value of a parameter is written; empty where the manual has no parameter of that name. */
    public static Optional<ValueUnit> unitOf(String name) {
        if (name.startsWith(HOLIDAYS)) {
            return name.substring(HOLIDAYS.length()).matches("20[0-9]{2}")
                    ? Optional.of(ValueUnit.DAYS_OF_A_YEAR)
                    : Optional.empty();
        }
        if (isOfKind(name, RELOCATION_FEE, ProductKind.values())
                || isOfKind(name, EQUIPMENT_COST, EquipmentKind.values())) {
            return Optional.of(ValueUnit.BOB);
        }
        if (isOfOffice(name, OFFICE)) {
            return Optional.of(ValueUnit.NAME);
        }
        if (isOfOffice(name, CASH_DESK)) {
            return Optional.of(ValueUnit.OFFICE);
        }
        return name.startsWith(GREATEST_AGE + ".")
                ? Optional.of(ValueUnit.DURATION)
                : Optional.ofNullable(UNITS.get(name));
    }

    /** Whether a value is written as that parameter's is; holidays are days of their own year. */
    public static boolean fits(String name, String value) {
        return unitOf(name).filter(unit -> unit.reads(value)).isPresent()
                && (!name.startsWith(HOLIDAYS)
                        || Stream.of(value.split(",", -1))
                                .allMatch(day -> day.strip().startsWith(name.substring(HOLIDAYS.length()) + "-")));
    }

    private static boolean isOfKind(String name, String beginning, Enum<?>... kinds) {
        return Stream.of(kinds).anyMatch(kind -> name.equals(beginning + kebab(kind)));
    }

    private static boolean isOfOffice(String name, String beginning) {
        return name.startsWith(beginning) && ValueUnit.OFFICE.reads(name.substring(beginning.length()));
    }

    /** An office's name as clients know it, such as {@code office.NORTE}; it is open while it has one. */
    public static String office(String code) {
        return OFFICE + code;
    }

    /** The office at whose cash desk an office's clients pay, such as {@code cash-desk.NORTE}. Unset: at its own. */
    public static String cashDesk(String office) {
        return CASH_DESK + office;
    }

    /** Bs for the relocation of a product of that kind, such as {@code relocation-fee.cable-tv} (Annex 3). */
    public static String relocationFee(ProductKind kind) {
        return RELOCATION_FEE + kebab(kind);
    }

    /** Bs for a piece of equipment that is lost or damaged, such as {@code equipment-cost.remote-control} (Annex 6). */
    public static String equipmentCost(Enum<?> kind) {
        return EQUIPMENT_COST + kebab(kind);
    }

    /** The holidays of a calendar year, such as {@code holidays.2027} (Annex 6). */
    public static String holidays(int year) {
        return HOLIDAYS + year;
    }

    /** How old a fact of that kind may be before it is found out anew. */
    public static String greatestAge(String factKind) {
        return GREATEST_AGE + "." + factKind;
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
