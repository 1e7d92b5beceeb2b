package bo.comteco.postventa.domain.manual;

import static bo.comteco.postventa.domain.fact.FactKind.fact;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.fact.FactKind;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.form.Options;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Smartflex says of the request's product, each as fine as decisions need it. */
public final class ProductFacts {

    /** The customer who holds the product, by id. */
    public static final FactKind<String> HOLDER = fact("product-holder", SystemName.SMARTFLEX, Shape.text());

    public static final FactKind<ProductKind> KIND =
            fact("product-kind", SystemName.SMARTFLEX, Shape.choice(ProductKind.class));

    public static final FactKind<ProductState> STATE =
            fact("product-state", SystemName.SMARTFLEX, Shape.choice(ProductState.class));

    /** Each kind of service in the product with the technology that serves it today; a bundle has several. */
    public static final FactKind<List<Service>> SERVICES =
            fact("product-services", SystemName.SMARTFLEX, Shape.rows(Service::toRow, Service::fromRow));

    /** What it is called and where it is installed: for people to read. */
    public static final FactKind<Description> DESCRIPTION =
            fact("product-description", SystemName.SMARTFLEX, Shape.row(Description::toRow, Description::fromRow));

    private ProductFacts() {}

    /**
     * A kind of service and its technology.
     *
     * @param technology null where Smartflex names none
     */
    public record Service(ProductKind kind, @Nullable Technology technology) {

        Answers toRow() {
            return Answers.none()
                    .with("kind", kind)
                    .withOptional("technology", Optional.ofNullable(technology).map(t -> new Value.Choice(t.name())));
        }

        static Service fromRow(Answers row) {
            return new Service(
                    row.choice("kind", ProductKind.class),
                    row.findChoice("technology").map(Technology::valueOf).orElse(null));
        }
    }

    /** A product in words. */
    public record Description(String name, String plan, String address) {

        Answers toRow() {
            return Answers.none().with(Options.LABEL, name).with("plan", plan).with("address", address);
        }

        static Description fromRow(Answers row) {
            return new Description(row.text(Options.LABEL), row.text("plan"), row.text("address"));
        }
    }
}
