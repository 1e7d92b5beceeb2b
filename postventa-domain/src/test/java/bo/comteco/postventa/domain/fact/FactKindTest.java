package bo.comteco.postventa.domain.fact;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.answer.Answers;
import bo.comteco.postventa.domain.answer.Shape;
import bo.comteco.postventa.domain.answer.Value;
import bo.comteco.postventa.domain.customer.Applicant;
import bo.comteco.postventa.domain.customer.ApplicantRole;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PersonKind;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.product.ProductId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FactKindTest {

    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final FactKind<String> OF_PRODUCT = FactKind.fact("state", SystemName.SMARTFLEX, Shape.text());
    private static final FactKind<String> OF_CUSTOMER =
            FactKind.fact("held", SystemName.SMARTFLEX, Shape.text()).ofCustomer();

    @Test
    void aKindOfTheProductIsAskedWithTheOneCaptured() {
        var known = knowing(Answers.none().with(Known.PRODUCT_FIELD, new Value.Choice("P-1")));

        assertThat(known.query(OF_PRODUCT).product()).contains(new ProductId("P-1"));
    }

    @Test
    void aKindOfTheCustomerIsAskedTheSameBeforeAndAfterAProductIsCaptured() {
        var before = knowing(Answers.none()).query(OF_CUSTOMER);
        var after = knowing(Answers.none().with(Known.PRODUCT_FIELD, new Value.Choice("P-1")))
                .query(OF_CUSTOMER);

        assertThat(after).isEqualTo(before);
        assertThat(after.customer()).isEqualTo(new CustomerId("C-1"));
    }

    @Test
    void aKindOfTheCustomerStaysOneWhateverElseItIsAskedWith() {
        var known = knowing(Answers.none()
                .with(Known.PRODUCT_FIELD, new Value.Choice("P-1"))
                .with("month", "2026-02"));

        var query = known.query(OF_CUSTOMER.askedWith("month").askedWith(OF_PRODUCT));

        assertThat(query.product()).isEmpty();
        assertThat(query.with().text("month")).isEqualTo("2026-02");
    }

    private static Known knowing(Answers answers) {
        var subject = new Subject(
                new CustomerId("C-1"),
                "Ana Rojas",
                PersonKind.NATURAL,
                "1234567",
                new Applicant(ApplicantRole.HOLDER, "Ana Rojas", null),
                null,
                "CENTRAL");
        return new Known(
                1042,
                subject,
                new ParameterBook(List.of()).knownAt(NOW),
                NOW,
                NOW,
                answers,
                Map.of(),
                Map.of(),
                Map.of());
    }
}
