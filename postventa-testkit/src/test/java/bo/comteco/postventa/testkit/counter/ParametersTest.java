package bo.comteco.postventa.testkit.counter;

import static bo.comteco.postventa.testkit.counter.Counter.NEW_POSITION;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.ADVISER;
import static bo.comteco.postventa.testkit.counter.InMemoryCounter.SUPERVISOR;
import static bo.comteco.postventa.testkit.port.HeldProduct.internet;
import static bo.comteco.postventa.testkit.port.Holder.aHolder;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.access.Actor;
import bo.comteco.postventa.application.access.Role;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.KeepParameters.Answer;
import bo.comteco.postventa.application.driving.RequestView;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ValueUnit;
import bo.comteco.postventa.domain.product.Coverage;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What operations set holds for requests that are opened from then on, and for no other. */
class ParametersTest {

    private static final Actor OPERATOR = new Actor("operaciones", Set.of(Role.OPERATOR), "CENTRAL");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String FEE = "relocation-fee.internet";

    private final InMemoryCounter house = new InMemoryCounter();
    private final Counter counter = new Counter(house);

    private Answer sets(Actor actor, String name, String value, LocalDate from, @Nullable LocalDate until) {
        return house.service()
                .parameters()
                .set(new KeepParameters.Command(actor, name, value, from, until, "Resolución 7/2026"));
    }

    private static @Nullable Money fee(RequestView summary) {
        return Objects.requireNonNull(summary.step().summary()).total();
    }

    @Test
    void aFeeThatIsSetChangesNoOpenRequestAndHoldsForTheNext() {
        house.systems()
                .with(aHolder()
                        .having(internet(Technology.HFC))
                        .having(internet(Technology.HFC).called("PRD-2")));
        house.systems()
                .network()
                .at(NEW_POSITION, Coverage.by(ProductKind.INTERNET, Technology.HFC, "TAP-0002", new BigDecimal("25")));
        var before = counter.comesToTheSummary("PRD-1");

        house.clock().pass(Duration.ofMinutes(1));
        assertThat(sets(OPERATOR, FEE, "250.00", TODAY, null)).isInstanceOf(Answer.Recorded.class);
        house.clock().pass(Duration.ofMinutes(1));
        var after = counter.comesToTheSummary("PRD-2");

        assertThat(fee(counter.looksAt(before.number()))).isEqualTo(Money.of(200));
        assertThat(fee(after)).isEqualTo(Money.of(250));
    }

    @Test
    void whatWasSetIsListedWithWhoAndWhy() {
        sets(OPERATOR, FEE, "250.00", TODAY, TODAY.plusDays(30));

        assertThat(house.service().parameters().all(SUPERVISOR)).isInstanceOfSatisfying(Answer.Listed.class, listed -> {
            var last = listed.entries().get(listed.entries().size() - 1);
            assertThat(last.recordedBy()).isEqualTo("operaciones");
            assertThat(last.source()).isEqualTo("Resolución 7/2026");
            assertThat(last.until()).isEqualTo(TODAY.plusDays(30));
            assertThat(last.unit()).isEqualTo("BOB");
        });
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsRecorded() {
        assertThat(sets(OPERATOR, "fee", "1", TODAY, null)).isEqualTo(new Answer.UnknownParameter("fee"));
        assertThat(sets(OPERATOR, FEE, "much", TODAY, null)).isEqualTo(new Answer.ValueDoesNotFit(ValueUnit.BOB));
        assertThat(sets(OPERATOR, "holidays.2027", "2026-12-25", TODAY, null))
                .isEqualTo(new Answer.ValueDoesNotFit(ValueUnit.DAYS_OF_A_YEAR));
        assertThat(sets(OPERATOR, FEE, "1", TODAY.minusDays(1), null)).isEqualTo(new Answer.DaysDoNotFit(TODAY));
        assertThat(sets(OPERATOR, FEE, "1", TODAY, TODAY.minusDays(1))).isEqualTo(new Answer.DaysDoNotFit(TODAY));

        assertThat(house.service().parameters().all(OPERATOR))
                .isEqualTo(new Answer.Listed(ManualParameters.BOOK.entries()));
    }

    @Test
    void operationsAloneSetAndAnAdviserDoesNotLook() {
        assertThat(sets(SUPERVISOR, FEE, "1", TODAY, null)).isEqualTo(new Answer.Denied());
        assertThat(house.service().parameters().all(ADVISER)).isEqualTo(new Answer.Denied());
    }
}
