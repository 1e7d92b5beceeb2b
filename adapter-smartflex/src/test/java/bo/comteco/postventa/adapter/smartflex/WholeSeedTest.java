package bo.comteco.postventa.adapter.smartflex;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is silent where something is not said is not silent about anybody of whom everything is. */
class WholeSeedTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private final TmfClient smartflex = SMARTFLEX.client();

    @Test
    void whateverIsAskedOfAnyClientIsAnswered() {
        var customers = new Listing(smartflex).all(CustomerResource.class, CustomerResource.PATH + "?status=active");
        assertThat(customers).hasSizeGreaterThan(200);
        var silent = new ArrayList<String>();
        for (var customer : customers) {
            var id = new CustomerId(String.valueOf(customer.id()));
            note(silent, id, new TmfCustomers(smartflex).byId(id));
            note(silent, id, new TmfAccounts(smartflex).standingOf(id));
            note(silent, id, new TmfDebtHistory(smartflex).of(id));
            note(silent, id, new TmfTelephoneLines(smartflex).heldBy(id));
            note(silent, id, new TmfProducts(smartflex).heldBy(id));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void whateverIsAskedOfAnyProductIsAnswered() {
        var silent = new ArrayList<String>();
        var products = new Listing(smartflex).all(ProductResource.class, ProductResource.PATH + "?status=active");
        assertThat(products).hasSizeGreaterThan(200);
        for (var product : products) {
            var id = ProductMapper.id(product);
            note(silent, id, new TmfProductOptions(smartflex).plansOpenTo(id));
            note(silent, id, new TmfProductOptions(smartflex).partsOf(id, null));
            note(silent, id, new TmfInstalledEquipment(smartflex).of(id));
            note(silent, id, new TmfFaults(smartflex).lastOf(id));
            note(silent, id, new TmfBillingClaims(smartflex).about(id));
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyKindHasItsPlans() {
        var silent = new ArrayList<String>();
        for (var kind : ProductKind.values()) {
            note(silent, kind, new TmfCatalogue(smartflex).plansFor(kind, EnumSet.allOf(Technology.class)));
        }
        assertThat(silent).isEmpty();
    }

    private static void note(List<String> silent, Object of, Reply<?> reply) {
        if (!(reply instanceof Reply.Answered<?>)) {
            silent.add(of + ": " + reply);
        }
    }
}
