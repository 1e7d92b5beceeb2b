package bo.comteco.postventa.simulator.smartflex;

import static bo.comteco.postventa.simulator.http.Caller.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bo.comteco.postventa.simulator.tmf.ResourceType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * What the simulator answers has the published shape. The specifications are not part of the project: their folder is
 * the system property {@code tmf.specs}, by default {@code ../shared/tmf} from the project's root.
 */
class PublishedShapeTest extends SmartflexTest {

    private static final Path SPECS = Path.of("..")
            .resolve(System.getProperty("tmf.specs", "../shared/tmf"))
            .normalize();

    @BeforeEach
    void skipWithoutSpecifications() {
        assumeTrue(Files.isDirectory(SPECS), () -> "no specifications in " + SPECS.toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource({
        "TMF632, Individual, INDIVIDUAL",
        "TMF632, Organization, ORGANIZATION",
        "TMF629, Customer, CUSTOMER",
        "TMF637, Product, PRODUCT",
        "TMF620, ProductOffering, PRODUCT_OFFERING",
        "TMF666, BillingAccount, BILLING_ACCOUNT",
        "TMF678, CustomerBill, CUSTOMER_BILL",
        "TMF678, AppliedCustomerBillingRate, APPLIED_RATE",
        "TMF622, ProductOrder, PRODUCT_ORDER",
        "TMF621, TroubleTicket, TROUBLE_TICKET",
        "TMF697, WorkOrder, WORK_ORDER"
    })
    void theSeedHasThePublishedShape(String api, String definition, ResourceType type) {
        PublishedSchema schema = PublishedSchema.in(SPECS, api);
        List<String> differences = new ArrayList<>();
        int total = 0;
        for (JsonNode page = page(type, 0); !page.isEmpty(); page = page(type, total)) {
            page.values().forEach(resource -> differences.addAll(schema.differences(definition, resource)));
            total += page.size();
        }

        assertThat(total).isPositive();
        assertThat(Set.copyOf(differences)).isEmpty();
    }

    @Test
    void anOrderHasThePublishedShapeFromItsBeginningToItsEnd() {
        PublishedSchema schema = PublishedSchema.in(SPECS, "TMF622");
        JsonNode order = tree(caller.post(Paths.ORDER, Orders.migration("k", "PRD-0001", "PO-INT-FTTH-50", "FTTH")));
        String path = Paths.ORDER + "/" + order.path("id").asString();
        assertThat(schema.differences("ProductOrder", order)).isEmpty();

        control("orders/" + order.path("id").asString() + "/state", "{\"state\": \"inProgress\"}");
        control(
                "orders/" + order.path("id").asString() + "/state",
                "{\"state\": \"completed\", \"reason\": \"hecho\"}");

        assertThat(schema.differences("ProductOrder", caller.json(path))).isEmpty();
        String provided = caller.json(path).at("/productOrderItem/1/product/id").asString();
        assertThat(PublishedSchema.in(SPECS, "TMF637")
                        .differences("Product", caller.json(Paths.PRODUCT + "/" + provided)))
                .isEmpty();
    }

    @Test
    void aCancellationHasThePublishedShape() {
        JsonNode order = tree(caller.post(Paths.ORDER, Orders.relocation("k", "PRD-0001")));
        String id = order.path("id").asString();
        JsonNode task = tree(caller.post(Paths.CANCEL, "{\"productOrder\": {\"id\": \"" + id + "\"}}"));
        PublishedSchema schema = PublishedSchema.in(SPECS, "TMF622");

        assertThat(schema.differences("CancelProductOrder", task)).isEmpty();
        assertThat(schema.differences("ProductOrder", caller.json(Paths.ORDER + "/" + id)))
                .isEmpty();
    }

    @Test
    void aTicketAndAnErrorHaveThePublishedShape() {
        String claim = "{\"ticketType\": \"adjustment\", \"severity\": \"minor\", \"description\": \"x\"}";
        PublishedSchema schema = PublishedSchema.in(SPECS, "TMF621");

        assertThat(schema.differences("TroubleTicket", tree(caller.post(Paths.TICKET, claim))))
                .isEmpty();
        assertThat(schema.differences("Error", tree(caller.post(Paths.TICKET, "{}"))))
                .isEmpty();
    }

    @Test
    void aFaultsWorkOrderHasThePublishedShapeFromItsBeginningToItsEnd() {
        PublishedSchema schema = PublishedSchema.in(SPECS, "TMF697");
        caller.post(
                Paths.TICKET,
                "{\"ticketType\": \"fault\", \"severity\": \"major\", \"description\": \"x\", \"relatedEntity\":"
                        + " [{\"id\": \"PRD-0001\", \"role\": \"faultyProduct\", \"@referredType\": \"Product\"}]}");
        String path = Paths.WORK_ORDER + "/OT-000001";
        assertThat(schema.differences("WorkOrder", caller.json(path))).isEmpty();

        control("work-orders/OT-000001/state", "{\"nativeState\": \"5\", \"technician\": \"Tita\", \"started\": true}");
        assertThat(schema.differences("WorkOrder", caller.json(path))).isEmpty();
        JsonNode task = tree(caller.post(Paths.CANCEL_WORK, "{\"workOrder\": {\"id\": \"OT-000001\"}}"));

        assertThat(schema.differences("CancelWorkOrder", task)).isEmpty();
        assertThat(schema.differences("WorkOrder", caller.json(path))).isEmpty();
    }

    @Test
    void aDifferenceIsNoticed() {
        JsonNode stored = tree(caller.post(
                Paths.ORDER,
                "{\"size\": 3, \"productOrderItem\": [{\"id\": \"1\", \"action\": \"noChange\", \"quantity\": \"one\","
                        + " \"colour\": \"blue\", \"product\": {\"id\": \"PRD-0001\", \"status\": \"asleep\"},"
                        + " \"itemPrice\": {}}], \"note\": [{}]}"));
        assertThat(PublishedSchema.in(SPECS, "TMF622").differences("ProductOrder", stored))
                .containsExactlyInAnyOrder(
                        "ProductOrder.productOrderItem[].quantity is no integer",
                        "ProductOrder.productOrderItem[].colour is not published",
                        "ProductOrder.productOrderItem[].product.status is \"asleep\", not one of [created, pendingActive,"
                                + " cancelled, active, pendingTerminate, terminated, suspended, aborted]",
                        "ProductOrder.productOrderItem[].itemPrice is no array",
                        "ProductOrder.note[] lacks text",
                        "ProductOrder.size is not published");
        // it keeps and answers what it was given: nothing to hold against it
        smartflex.journal().clear();
    }

    private JsonNode page(ResourceType type, int offset) {
        return caller.json(type.path() + "?limit=100&offset=" + offset);
    }
}
