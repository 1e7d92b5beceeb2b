package bo.comteco.postventa.domain.enquiry;

import bo.comteco.postventa.domain.common.RequiredText;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import java.util.Optional;
import org.jmolecules.ddd.annotation.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * What the client wants.
 *
 * @param wish the code of the wish in its edition
 * @param words the client's own words, or null where the wish says it all
 * @param named the procedure that attends it, or null while none is named: of several, an adviser picks one
 * @param product the product, or null where it is not known
 * @param kind the kind of product, or null where that is not known either
 */
@ValueObject
public record Want(
        String wish,
        @Nullable String words,
        @Nullable NamedProcedure named,
        @Nullable ProductId product,
        @Nullable ProductKind kind) {

    public Want {
        wish = RequiredText.in("Want", "wish", wish);
        words = words == null ? null : RequiredText.in("Want", "words", words);
    }

    /** The same, attended by that procedure. */
    Want attendedBy(NamedProcedure procedure) {
        return new Want(wish, words, procedure, product, kind);
    }

    public Optional<String> findWords() {
        return Optional.ofNullable(words);
    }

    public Optional<NamedProcedure> findNamed() {
        return Optional.ofNullable(named);
    }

    public Optional<ProductId> findProduct() {
        return Optional.ofNullable(product);
    }
}
