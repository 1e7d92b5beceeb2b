package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.common.RequiredText;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.Known;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.product.ProductId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the customer holds, where the procedure captures the product (E, F, G): Smartflex lists, the adviser chooses. */
public final class HeldProducts {

    /** Every product that the customer holds and has not given up. */
    public static final FactKind<List<HeldProduct>> PRODUCTS = held("held-products");

    /** Of those, what has a telephone line: a telephony product, or a bundle with one. Named with the line's number. */
    public static final FactKind<List<HeldProduct>> LINES = held("held-lines");

    private HeldProducts() {}

    /**
     * A product to choose.
     *
     * @param name as the adviser tells it from the others
     * @param address where it is, in words; null for what has no place, such as HSPA+
     */
    public record HeldProduct(
            ProductId id, String name, @Nullable String address) {

        public HeldProduct {
            name = RequiredText.in("HeldProduct", "name", name);
        }

        Answers toRow() {
            return Answers.none()
                    .with(Options.CODE, id.value())
                    .with(Options.LABEL, name)
                    .withOptional("address", Optional.ofNullable(address).map(Value.Text::new));
        }

        static HeldProduct fromRow(Answers row) {
            return new HeldProduct(
                    new ProductId(row.text(Options.CODE)),
                    row.text(Options.LABEL),
                    row.findText("address").orElse(null));
        }
    }

    /** The product that was chosen, as it was listed when it was; empty before. Nothing is asked for it. */
    static Optional<HeldProduct> chosen(Known known) {
        return Stream.of(PRODUCTS, LINES)
                .flatMap(kind -> known.ifKnown(kind).stream())
                .flatMap(List::stream)
                .filter(held -> known.product().filter(held.id()::equals).isPresent())
                .findFirst();
    }

    private static FactKind<List<HeldProduct>> held(String name) {
        return fact(name, SystemName.SMARTFLEX, Shape.rows(HeldProduct::toRow, HeldProduct::fromRow))
                .ofCustomer();
    }
}
