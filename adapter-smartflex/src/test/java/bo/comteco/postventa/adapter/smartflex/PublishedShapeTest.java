package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.simulator.http.JournalEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * What is sent has TM Forum's published shape. The specifications are not part of the project: their folder is the
 * system property {@code tmf.specs}, by default {@code ../shared/tmf} from the project's root.
 */
class PublishedShapeTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final Path SPECS = Path.of("..")
            .resolve(System.getProperty("tmf.specs", "../shared/tmf"))
            .normalize();

    @BeforeEach
    void skipWithoutSpecifications() {
        assumeTrue(Files.isDirectory(SPECS), () -> "no specifications in " + SPECS.toAbsolutePath());
    }

    @Test
    void ordersHaveThePublishedShapeButForWhatAnAddressIs() {
        var orders = new TmfOrders(SMARTFLEX.client());
        accepted(orders.relocate(Sample.RELOCATION, Sample.entry("17/C.7/enter/1", false)));
        accepted(orders.ceaseAndProvide(Sample.CEASE_AND_PROVIDE, Sample.entry("17/C.7/enter/2", false)));

        var schema = PublishedSchema.in(SPECS, "TMF622");
        assertThat(SMARTFLEX.posted(ProductOrder.PATH))
                .hasSize(2)
                .allSatisfy(post -> assertThat(schema.differences("ProductOrder_Create", body(post)))
                        .filteredOn(difference -> !isAddressByValue(difference))
                        .isEmpty());
    }

    @Test
    void changesOfComponentsAndPlanHaveThePublishedShape() {
        var orders = new TmfOrders(SMARTFLEX.client());
        accepted(orders.changeComponents(Sample.COMPONENTS, Sample.entry("17/A.5.1/1", false)));
        accepted(orders.changePlan(Sample.PLAN, Sample.entry("17/B.4/enter/1", false)));

        assertThat(differences("TMF622", "ProductOrder_Create", SMARTFLEX.posted(ProductOrder.PATH)))
                .isEmpty();
    }

    @Test
    void suspensionsReconnectionsAndDepositsHaveThePublishedShape() {
        var orders = new TmfOrders(SMARTFLEX.client());
        accepted(orders.suspend(Sample.SUSPENSION, Sample.entry("17/D.7/enter/1", false)));
        accepted(orders.changeReconnection(Sample.RECONNECTION, Sample.entry("18/D.9.1/1", false)));
        accepted(new TmfGuaranteeDeposits(SMARTFLEX.client())
                .enter(TmfGuaranteeDepositsTest.DEPOSIT, Sample.entry("17/D.6/1", false)));

        assertThat(differences("TMF622", "ProductOrder_Create", SMARTFLEX.posted(ProductOrder.PATH)))
                .isEmpty();
    }

    @Test
    void aCancellationHasThePublishedShape() {
        var orders = new TmfOrders(SMARTFLEX.client());
        var number = accepted(orders.relocate(Sample.RELOCATION, Sample.entry("17/C.7/enter/1", false)));
        accepted(orders.cancel(number, Sample.entry("17/C.7/enter/2", false)));

        assertThat(differences("TMF622", "CancelProductOrder_Create", SMARTFLEX.posted(Cancellation.PATH)))
                .isEmpty();
    }

    @Test
    void aClaimAndItsCancellationHaveThePublishedShape() {
        var claims = new TmfBillingClaims(SMARTFLEX.client());
        var number = accepted(claims.adjust(Sample.ADJUSTMENT, Sample.entry("17/C.7/enter/1", false)));
        accepted(claims.cancel(number, Sample.entry("17/C.7/enter/2", false)));
        accepted(claims.file(Sample.CLAIM, Sample.entry("17/F.6/1", false)));

        assertThat(differences("TMF621", "TroubleTicket_Create", SMARTFLEX.posted(TroubleTicket.PATH)))
                .isEmpty();
        assertThat(differences(
                        "TMF621",
                        "TroubleTicket_Update",
                        SMARTFLEX.simulator().journal().entries("PATCH", TroubleTicket.PATH)))
                .isEmpty();
    }

    @Test
    void aFaultAndItsCancellationHaveThePublishedShape() {
        var faults = new TmfFaults(SMARTFLEX.client());
        var number = accepted(faults.report(Sample.FAULT, Sample.entry("17/E.4/enter/1", false)));
        accepted(faults.repeat(
                new Faults.Repetition(Sample.INTERNET, "Internet muy lento", number), Sample.entry("17/E.8/1", false)));
        accepted(faults.cancel(number, Sample.entry("17/E.4/enter/2", false)));

        assertThat(differences("TMF621", "TroubleTicket_Create", SMARTFLEX.posted(TroubleTicket.PATH)))
                .isEmpty();
    }

    @Test
    void anEngineeringServiceAndItsCancellationHaveThePublishedShape() {
        var services = new TmfEngineeringServices(SMARTFLEX.client());
        var visit = new EngineeringServices.Visit(new ProductId("PRD-0014"), "TT-0014-1");
        var number = accepted(services.schedule(visit, Sample.entry("17/E.9.2/1", false)));
        accepted(services.cancel(number, Sample.entry("17/E.9.2/2", false)));

        assertThat(differences("TMF697", "WorkOrder_Create", SMARTFLEX.posted(WorkOrder.PATH)))
                .isEmpty();
        assertThat(differences("TMF697", "CancelWorkOrder_Create", SMARTFLEX.posted(WorkOrderCancellation.PATH)))
                .isEmpty();
    }

    @Test
    void aChargeHasThePublishedShape() {
        accepted(new TmfRecurringCharges(SMARTFLEX.client())
                .charge(Sample.CALL_DETAIL, Sample.entry("17/G.8/1", false)));

        assertThat(differences("TMF622", "ProductOrder_Create", SMARTFLEX.posted(ProductOrder.PATH)))
                .isEmpty();
    }

    /** 622 refers to places; the wire page puts a GeographicAddress (673) there by value, as 637 answers it. */
    private static boolean isAddressByValue(String difference) {
        return difference.contains(".place[] has ") || difference.contains(".place[] lacks id");
    }

    private static List<String> differences(String api, String definition, List<JournalEntry> sent) {
        var schema = PublishedSchema.in(SPECS, api);
        assertThat(sent).isNotEmpty();
        return sent.stream()
                .flatMap(entry -> schema.differences(definition, body(entry)).stream())
                .toList();
    }

    private static JsonNode body(JournalEntry entry) {
        return Json.MAPPER.readTree(entry.body());
    }
}
