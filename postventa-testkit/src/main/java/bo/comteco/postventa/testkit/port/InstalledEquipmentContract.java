package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.SuiteOf;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@link InstalledEquipment} promises. */
@SuiteOf(InstalledEquipment.class)
public interface InstalledEquipmentContract extends PortContract {

    /** The port. */
    InstalledEquipment equipment();

    /** A product with which nothing was left. */
    ProductId withoutEquipment();

    /** Products with their equipment, exactly as the port should describe it; a piece without a serial number among it. */
    Map<ProductId, List<Piece>> equipped();

    @Override
    default List<Question> questions() {
        return List.of(() -> equipment().of(withoutEquipment()));
    }

    @Test
    default void everyPieceIsFoundWithItsKindAndSerialNumber() {
        assertThat(equipped().values())
                .anyMatch(pieces -> pieces.stream().anyMatch(piece -> piece.serial() == null))
                .anyMatch(pieces -> pieces.stream().anyMatch(piece -> piece.serial() != null));
        assertThat(equipped())
                .allSatisfy((product, pieces) ->
                        assertThat(answer(equipment().of(product))).containsExactlyInAnyOrderElementsOf(pieces));
    }

    @Test
    default void aProductMayHaveNone() {
        assertThat(answer(equipment().of(withoutEquipment()))).isEmpty();
    }

    @Test
    default void whatIsNotInTheInventoryIsSilenceAndNotWithoutEquipment() {
        assertSilent(equipment().of(new ProductId("no-product-has-this-id")));
    }

    @Test
    default void aSilentSystemIsNotTakenForNoEquipment() {
        fallSilent();

        assertSilent(equipment().of(withoutEquipment()));
    }
}
