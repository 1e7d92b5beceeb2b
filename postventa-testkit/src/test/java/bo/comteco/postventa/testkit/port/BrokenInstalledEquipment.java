package bo.comteco.postventa.testkit.port;

import static bo.comteco.postventa.testkit.port.Otherwise.in;
import static bo.comteco.postventa.testkit.port.Otherwise.misreading;
import static bo.comteco.postventa.testkit.port.Otherwise.takingDownFor;

import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;

/** What an adapter for equipment may do wrong. */
final class BrokenInstalledEquipment {

    private BrokenInstalledEquipment() {}

    @Breaks({"everyPieceIsFoundWithItsKindAndSerialNumber"})
    static final class OverlooksWhatHasNoSerialNumber extends InMemoryInstalledEquipmentTest {

        @Override
        public InstalledEquipment equipment() {
            return in(
                    InstalledEquipment.class,
                    super.equipment(),
                    "of",
                    misreading((List<Piece> right) ->
                            right.stream().filter(one -> one.serial() != null).toList()));
        }
    }

    @Breaks({"aProductMayHaveNone"})
    static final class InventsAPiece extends InMemoryInstalledEquipmentTest {

        @Override
        public InstalledEquipment equipment() {
            return in(
                    InstalledEquipment.class,
                    super.equipment(),
                    "of",
                    misreading((List<Piece> right) ->
                            right.isEmpty() ? equipped().values().iterator().next() : right));
        }
    }

    @Breaks({"whatIsNotInTheInventoryIsSilenceAndNotWithoutEquipment"})
    static final class TakesWhatIsNotThereForWithoutEquipment extends InMemoryInstalledEquipmentTest {

        @Override
        public InstalledEquipment equipment() {
            return in(
                    InstalledEquipment.class,
                    super.equipment(),
                    "of",
                    asked -> asked.hasArgument(new ProductId("no-product-has-this-id"))
                            ? Reply.answered(List.of())
                            : asked.right());
        }
    }

    @Breaks({"aSilentSystemIsNotTakenForNoEquipment"})
    static final class TakesSilenceForNoEquipment extends InMemoryInstalledEquipmentTest {

        @Override
        public InstalledEquipment equipment() {
            return in(InstalledEquipment.class, super.equipment(), "of", takingDownFor(List.of()));
        }
    }
}
