package bo.comteco.postventa.domain.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.util.Optional;

/**
 * A question to a system: the kind of fact, and everything it is asked with. Two equal questions have the same answer
 * at the same time; a fact found for another question is ignored.
 *
 * @param with customer, product and the inputs that {@link FactKind} names, by field id and by name of fact
 */
public record FactQuery(FactKind<?> kind, Answers with) {

    static final String CUSTOMER = "customer";
    static final String PRODUCT = "product";

    /** The customer whom it is about. */
    public CustomerId customer() {
        return new CustomerId(with.text(CUSTOMER));
    }

    /** The product that it is about, where the request has one by now. */
    public Optional<ProductId> product() {
        return with.findText(PRODUCT).map(ProductId::new);
    }

    /**
     * What another fact said that is part of this question.
     *
     * @throws IllegalStateException when this question is not asked with that kind
     */
    public <T> T input(FactKind<T> kind) {
        return kind.read(with.find(kind.name())
                .orElseThrow(() -> new IllegalStateException(this.kind + " is not asked with " + kind)));
    }

    /** The answer to this question. */
    public <T> Fact answered(FactKind<T> kind, T thing, Instant at) {
        if (!kind.equals(this.kind)) {
            throw new IllegalArgumentException("asked for " + this.kind + ", answered with " + kind);
        }
        return new Fact(kind.name(), with, kind.write(thing), at);
    }
}
