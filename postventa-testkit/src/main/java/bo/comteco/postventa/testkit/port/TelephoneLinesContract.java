package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.driven.TelephoneLines.Line;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link TelephoneLines} promises. */
@SuiteOf(TelephoneLines.class)
public interface TelephoneLinesContract extends PortContract {

    /** The port. */
    TelephoneLines lines();

    /** Somebody who holds a telephony product and a product without a line. */
    CustomerId whoHoldsALineAmongOthers();

    /** That line, exactly as the port should describe it. */
    Line theLineAmongOthers();

    /** Somebody who holds a bundle with a line, and no other line. */
    CustomerId whoHoldsABundleWithALine();

    /** That line, exactly as the port should describe it. */
    Line theBundlesLine();

    /** Somebody who holds products and no line. */
    CustomerId whoHoldsNoLine();

    /** A product without a line. */
    ProductId aProductWithoutALine();

    @Override
    default List<Question> questions() {
        return List.of(
                () -> lines().heldBy(whoHoldsALineAmongOthers()),
                () -> lines().heldBy(whoHoldsNoLine()),
                () -> lines().numberOf(theLineAmongOthers().product()));
    }

    @Test
    default void aLineIsHeldWithItsNumberAndWhatIsNoneIsNot() {
        assertThat(answer(lines().heldBy(whoHoldsALineAmongOthers()))).containsExactly(theLineAmongOthers());
    }

    @Test
    default void aBundleWithALineIsOne() {
        assertThat(answer(lines().heldBy(whoHoldsABundleWithALine()))).containsExactly(theBundlesLine());
    }

    @Test
    default void whoHoldsNoLineHoldsNone() {
        assertThat(answer(lines().heldBy(whoHoldsNoLine()))).isEmpty();
        assertThat(answer(lines().heldBy(new CustomerId("nobody-has-this-id")))).isEmpty();
    }

    @Test
    default void aLinesNumberIsFoundByItsProduct() {
        assertThat(answer(lines().numberOf(theLineAmongOthers().product())))
                .contains(theLineAmongOthers().number());
        assertThat(answer(lines().numberOf(theBundlesLine().product())))
                .contains(theBundlesLine().number());
    }

    @Test
    default void whatIsNoLineHasNoNumber() {
        assertThat(answer(lines().numberOf(aProductWithoutALine()))).isEmpty();
        assertThat(answer(lines().numberOf(new ProductId("no-product-has-this-id"))))
                .isEmpty();
    }

    @Test
    default void aSilentSystemIsNotTakenForNoLine() {
        fallSilent();

        assertSilent(lines().heldBy(whoHoldsALineAmongOthers()));
        assertSilent(lines().numberOf(theLineAmongOthers().product()));
    }
}
