package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.evidence.Retention;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.domain.parameter.Parameters;
import bo.comteco.postventa.domain.product.ProductKind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManualParametersTest {

    private static final Parameters TODAY = ManualParameters.BOOK.knownAt(Instant.parse("2026-11-24T14:00:00Z"));

    @ParameterizedTest
    @CsvSource({"FIXED_TELEPHONY, 146.28", "INTERNET, 200", "CABLE_TV, 200", "BUNDLE, 200"})
    void theRelocationFeeIsThatOfAnnex3(ProductKind kind, String bolivianos) {
        assertThat(TODAY.money(ParameterNames.relocationFee(kind))).isEqualTo(Money.of(bolivianos));
    }

    @ParameterizedTest
    @CsvSource({"DTH", "DIGITAL_TV", "HSPA"})
    void aKindThatAnnex3DoesNotNameHasNoRelocationFee(ProductKind kind) {
        assertThat(TODAY.find(ParameterNames.relocationFee(kind))).isEmpty();
    }

    @Test
    void amountsAreThoseOfTheManual() {
        assertThat(TODAY.money(ParameterNames.CALL_DETAIL_PAST_MONTH)).isEqualTo(Money.of("12"));
        assertThat(TODAY.money(ParameterNames.MEMBER_CREDIT_CEILING)).isEqualTo(Money.of("3000"));
    }

    @ParameterizedTest
    @CsvSource({
        "suspensions-a-year, 1",
        "longest-suspension-months, 4",
        "fault-mend-hours.min, 24",
        "fault-mend-hours.max, 48",
        "relocation-days.min, 1",
        "relocation-days.max, 10",
        "cable-tv-back-hours, 24",
        "effectiveness-accepted-above, 98",
        "timeliness-accepted-above, 95",
        "timely-within-hours, 24"
    })
    void numbersAreThoseOfTheManual(String name, int number) {
        assertThat(TODAY.whole(name)).isEqualTo(number);
    }

    @Test
    @ReadAs("D-43")
    void theWithdrawalDeskIsOpenFromEightToEighteenInTheMainBuilding() {
        assertThat(TODAY.time(ParameterNames.WITHDRAWAL_DESK_OPENS)).isEqualTo(LocalTime.of(8, 0));
        assertThat(TODAY.time(ParameterNames.WITHDRAWAL_DESK_CLOSES)).isEqualTo(LocalTime.of(18, 0));
        assertThat(TODAY.time(ParameterNames.WORKING_DAY_END)).isEqualTo(LocalTime.of(18, 0));
        assertThat(TODAY.text(ParameterNames.WITHDRAWAL_DESK_OFFICE)).isEqualTo("CENTRAL");
    }

    @Test
    void whatOperationsSetIsNotSetByTheManual() {
        assertThat(List.of(
                        ParameterNames.PAYMENT_ORDER_LIFE,
                        ParameterNames.CLAIM_RESOLUTION_TIME,
                        ParameterNames.holidays(2026)))
                .allSatisfy(name -> assertThat(TODAY.find(name)).isEmpty());
    }

    @Test
    @ReadAs("D-30")
    void whatTheClientOwesAgesFasterThanWhatTheProductIs() {
        assertThat(TODAY.greatestAge(AccountFacts.OVERDUE_BILLS.name())).isEqualTo(Duration.ofMinutes(15));
        assertThat(TODAY.greatestAge(NetworkFacts.COVERAGE.name())).isEqualTo(Duration.ofHours(1));
        assertThat(TODAY.greatestAge(ProductFacts.KIND.name())).isEqualTo(Duration.ofHours(4));
        assertThat(TODAY.greatestAge(PlanFacts.OPEN_PLANS.name())).isEqualTo(Duration.ofHours(4));
    }

    @Test
    @ReadAs("D-29")
    void aRequestMayLieUntouchedForThirtyDays() {
        assertThat(TODAY.findDuration(ParameterNames.IDLE_TIME)).contains(Duration.ofDays(30));
    }

    @Test
    @ReadAs("D-86")
    void theSupervisorIsWarnedFiveDaysBeforeARequestEndsByItself() {
        assertThat(TODAY.findDuration(ParameterNames.IDLE_WARNING)).contains(Duration.ofDays(5));
    }

    @Test
    @ReadAs("D-78")
    void thePapersThatAClientBroughtAreKeptForFiveYears() {
        var retention = new Retention(
                TODAY.findDuration(ParameterNames.EVIDENCE_RETENTION).orElseThrow());

        assertThat(retention.lastDayOf(Instant.parse("2026-11-25T03:59:59Z"))).isEqualTo(LocalDate.of(2031, 11, 24));
        assertThat(retention.lastDayOf(Instant.parse("2026-11-25T04:00:00Z"))).isEqualTo(LocalDate.of(2031, 11, 25));
    }

    @Test
    void valuesHoldFromTheFirstDayOfOctober2022InCochabamba() {
        var before = ManualParameters.BOOK.knownAt(Instant.parse("2022-10-01T03:59:59Z"));
        var after = ManualParameters.BOOK.knownAt(Instant.parse("2022-10-01T04:00:00Z"));

        assertThat(before.find(ParameterNames.CALL_DETAIL_PAST_MONTH)).isEmpty();
        assertThat(after.find(ParameterNames.CALL_DETAIL_PAST_MONTH)).contains("12.00");
    }

    @Test
    void theManualsValuesFitTheirNames() {
        assertThat(ManualParameters.BOOK.entries())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(ParameterNames.fits(entry.name(), entry.value()))
                        .as(entry.name())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            holidays.2027 | 2027-01-01 | true
            holidays.2027 | 2027-01-01, 2027-02-15 | true
            holidays.2027 | 2028-01-01 | false
            holidays.2027 | 2027-01-01, 2028-01-01 | false
            relocation-fee.internet | 200 | true
            relocation-fee.internet | two hundred | false
            office.NORTE | Zonal Norte | true
            office. | Zonal Norte | false
            office.NORTE.2 | Zonal Norte | false
            cash-desk.NORTE | CENTRAL | true
            cash-desk.NORTE | Zonal Central | false
            no-such-parameter | 1 | false
            """)
    void aValueFitsItsName(String name, String value, boolean fits) {
        assertThat(ParameterNames.fits(name, value)).isEqualTo(fits);
    }

    @Test
    void everyValueStandsOnceAndSaysWhereItComesFrom() {
        assertThat(ManualParameters.BOOK.entries())
                .extracting(ParameterEntry::name)
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z-]+(\\.[a-z-]+)?"));
        assertThat(ManualParameters.BOOK.entries())
                .allSatisfy(entry -> assertThat(entry.source()).isNotBlank())
                .allSatisfy(entry -> assertThat(entry.unit()).isNotBlank());
    }

    @Test
    void everyNamedParameterHasAValueUnlessOperationsSetIt() {
        var names = Arrays.stream(ParameterNames.class.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .map(ManualParametersTest::name)
                .filter(name -> !name.equals(ParameterNames.PAYMENT_ORDER_LIFE))
                .filter(name -> !name.equals(ParameterNames.CLAIM_RESOLUTION_TIME));

        assertThat(names)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(TODAY.find(name)).as(name).isPresent());
    }

    private static String name(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
