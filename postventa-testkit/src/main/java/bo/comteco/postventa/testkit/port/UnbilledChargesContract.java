package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link UnbilledCharges} promises. */
@SuiteOf(UnbilledCharges.class)
public interface UnbilledChargesContract extends PortContract {

    /** The port. */
    UnbilledCharges charges();

    /** Products with what is not billed yet: one that owes, one of which all is billed, and one that is owed. */
    Map<ProductId, Money> unbilled();

    @Override
    default List<Question> questions() {
        return List.of(() -> charges().of(unbilled().keySet().iterator().next()));
    }

    @Test
    default void whatIsNotBilledYetIsFoundToTheCent() {
        assertThat(unbilled().values())
                .anyMatch(Money::isPositive)
                .anyMatch(Money::isZero)
                .anyMatch(Money::isNegative);
        assertThat(unbilled())
                .allSatisfy((product, amount) ->
                        assertThat(answer(charges().of(product))).isEqualTo(amount));
    }

    @Test
    default void aSilentSystemIsNotTakenForNothingToPay() {
        fallSilent();

        unbilled().keySet().forEach(product -> assertSilent(charges().of(product)));
    }
}
