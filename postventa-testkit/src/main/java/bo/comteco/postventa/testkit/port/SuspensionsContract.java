package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link Suspensions} promises. */
@SuiteOf(Suspensions.class)
public interface SuspensionsContract extends PortContract {

    /** The port. */
    Suspensions suspensions();

    /** A product that was never suspended at its holder's wish; ordered and cancelled is never. */
    ProductId neverSuspended();

    /** Products with their suspensions exactly as the port should describe them; one of them without an end. */
    Map<ProductId, List<Suspension>> suspended();

    @Override
    default List<Question> questions() {
        return List.of(() -> suspensions().of(neverSuspended()));
    }

    @Test
    default void whatWasNeverSuspendedHasNoSuspension() {
        assertThat(answer(suspensions().of(neverSuspended()))).isEmpty();
    }

    @Test
    default void everySuspensionThatCountsIsFoundWithItsEnd() {
        assertThat(suspended().values())
                .anyMatch(list -> list.stream().anyMatch(suspension -> suspension.end() == null));
        assertThat(suspended())
                .allSatisfy((product, expected) ->
                        assertThat(answer(suspensions().of(product))).containsExactlyInAnyOrderElementsOf(expected));
    }

    @Test
    default void aSilentSystemIsNotTakenForNoSuspension() {
        fallSilent();

        assertSilent(suspensions().of(neverSuspended()));
    }
}
