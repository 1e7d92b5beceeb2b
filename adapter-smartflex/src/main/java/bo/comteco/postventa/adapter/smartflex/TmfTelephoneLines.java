package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Telephone lines by TM Forum: the products of the inventory (637) that bear a line number, or a part of which does. */
final class TmfTelephoneLines implements TelephoneLines {

    private static final String NUMBER = "lineNumber";

    private final TmfClient smartflex;
    private final Listing listing;

    TmfTelephoneLines(TmfClient smartflex) {
        this.smartflex = smartflex;
        this.listing = new Listing(smartflex);
    }

    @Override
    public Reply<List<Line>> heldBy(CustomerId customer) {
        return Silence.orAnswer(
                () -> listing
                        .all(
                                ProductResource.class,
                                ProductResource.PATH + "?relatedParty.id={holder}",
                                customer.value())
                        .stream()
                        .filter(product -> product.isHeldBy(customer.value()))
                        .filter(product -> WireState.of(product) != ProductState.CEASED)
                        .flatMap(TmfTelephoneLines::line)
                        .toList());
    }

    @Override
    public Reply<Optional<String>> numberOf(ProductId product) {
        return Silence.orAnswer(() -> smartflex
                .read(ProductResource.PATH, product.value(), ProductResource.class)
                .flatMap(TmfTelephoneLines::numberOfProduct));
    }

    /** Something without an id is no product, and that it bears no number says nothing. */
    private static Optional<String> numberOfProduct(ProductResource product) {
        Required.id(product.id(), "a product");
        return number(product);
    }

    private static Stream<Line> line(ProductResource product) {
        return number(product).stream()
                .map(number -> new Line(
                        ProductMapper.id(product),
                        ProductMapper.name(product),
                        number,
                        ProductMapper.address(product)));
    }

    /** The product's own, or that of its telephony component; a silence where they are several. */
    private static Optional<String> number(ProductResource product) {
        var numbers = Stream.concat(Stream.of(product), product.product().stream())
                .flatMap(part -> part.characteristic(NUMBER).stream())
                .distinct()
                .toList();
        if (numbers.size() > 1) {
            throw new Silence("product " + product.id() + " has several line numbers");
        }
        return numbers.stream().findFirst();
    }
}
