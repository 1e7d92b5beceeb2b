package bo.comteco.postventa.domain.manual;

import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.parameter.ValueUnit;
import bo.comteco.postventa.domain.product.ProductKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The values that the manual itself gives, from the month in which it was approved (specification, section 6). What the
 * manual leaves to operations has no entry here: the cost of equipment, the time to resolve a claim, the holidays, and
 * the relocation fee of DTH, digital TV and HSPA+.
 */
public final class ManualParameters {

    /** The book that a new installation starts with; what operations set comes after it. */
    public static final ParameterBook BOOK = new ParameterBook(List.of(
            relocationFee(ProductKind.FIXED_TELEPHONY, "146.28"),
            relocationFee(ProductKind.INTERNET, "200.00"),
            relocationFee(ProductKind.CABLE_TV, "200.00"),
            relocationFee(ProductKind.BUNDLE, "200.00"),
            entry(ParameterNames.CALL_DETAIL_PAST_MONTH, "12.00", ValueUnit.BOB, "G.3.2"),
            entry(ParameterNames.SUSPENSIONS_A_YEAR, "1", ValueUnit.TIMES, "D.4"),
            entry(ParameterNames.LONGEST_SUSPENSION_MONTHS, "4", ValueUnit.MONTHS, "D.7.2, Anexo 5"),
            entry(ParameterNames.MEMBER_CREDIT_CEILING, "3000.00", ValueUnit.BOB, "Anexo 4, ítem 11"),
            entry(ParameterNames.FAULT_MEND_HOURS_MIN, "24", ValueUnit.HOURS, "E.4.1"),
            entry(ParameterNames.FAULT_MEND_HOURS_MAX, "48", ValueUnit.HOURS, "E.4.1"),
            entry(ParameterNames.RELOCATION_DAYS_MIN, "1", ValueUnit.DAYS, "C.9.1"),
            entry(ParameterNames.RELOCATION_DAYS_MAX, "10", ValueUnit.DAYS, "C.9.1"),
            entry(ParameterNames.CABLE_TV_BACK_HOURS, "24", ValueUnit.HOURS, "D.9.2"),
            entry(ParameterNames.WITHDRAWAL_DESK_OFFICE, "CENTRAL", ValueUnit.OFFICE, "Anexo 6, ítem 5"),
            entry(ParameterNames.WITHDRAWAL_DESK_OPENS, "08:00", ValueUnit.TIME, "Anexo 6, ítem 5"),
            entry(ParameterNames.WITHDRAWAL_DESK_CLOSES, "18:00", ValueUnit.TIME, "Anexo 6, ítem 5"),
            entry(ParameterNames.WORKING_DAY_END, "18:00", ValueUnit.TIME, "D-16"),
            entry(ParameterNames.IDLE_TIME, "P30D", ValueUnit.DURATION, "D-29"),
            entry(ParameterNames.IDLE_WARNING, "P5D", ValueUnit.DURATION, "D-86"),
            entry(ParameterNames.EVIDENCE_RETENTION, "P1826D", ValueUnit.DURATION, "D-78"),
            entry(ParameterNames.EFFECTIVENESS_ACCEPTED_ABOVE, "98", ValueUnit.PERCENT, "III.2"),
            entry(ParameterNames.TIMELINESS_ACCEPTED_ABOVE, "95", ValueUnit.PERCENT, "III.2"),
            entry(ParameterNames.TIMELY_WITHIN_HOURS, "24", ValueUnit.HOURS, "III.2"),
            entry(ParameterNames.GREATEST_AGE, "PT15M", ValueUnit.DURATION, "D-30"),
            greatestAge(ProductFacts.KIND, "PT4H"),
            greatestAge(ProductFacts.SERVICES, "PT4H"),
            greatestAge(ProductFacts.DESCRIPTION, "PT4H"),
            greatestAge(NetworkFacts.COVERAGE, "PT1H"),
            greatestAge(NetworkFacts.PLANS_THERE, "PT4H"),
            greatestAge(PlanFacts.OPEN_PLANS, "PT4H")));

    private ManualParameters() {}

    private static ParameterEntry relocationFee(ProductKind kind, String bolivianos) {
        return entry(ParameterNames.relocationFee(kind), bolivianos, ValueUnit.BOB, "Anexo 3, ítem 8");
    }

    private static ParameterEntry greatestAge(FactKind<?> kind, String age) {
        return entry(ParameterNames.greatestAge(kind.name()), age, ValueUnit.DURATION, "D-30");
    }

    private static ParameterEntry entry(String name, String value, ValueUnit unit, String source) {
        return new ParameterEntry(
                name,
                value,
                unit.written(),
                source,
                LocalDate.of(2022, 10, 1),
                null,
                Instant.parse("2022-10-01T04:00:00Z"),
                "GC-PRC-OPE-ASE-03/3");
    }
}
