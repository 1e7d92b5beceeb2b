package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Orders;
import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.common.Telephone;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.PortContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What exactly is sent when components or the plan change: {@code docs/wire/smartflex.md}, section 12. */
class ChangeWireTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String PARTIES = """
            [{"id": "CUS-0001", "role": "customer", "@referredType": "Customer"},
             {"id": "asesora1", "role": "adviser", "@referredType": "Individual"},
             {"id": "OF-01", "role": "office", "@referredType": "Organization"}]
            """;

    private final Orders orders = new TmfOrders(SMARTFLEX.client());

    @Test
    void componentsAreChildrenOfAnItemThatLeavesTheProductAsItIs() {
        accepted(orders.changeComponents(Sample.COMPONENTS, Sample.entry(false)));

        assertThat(posted()).isEqualTo(Json.MAPPER.readTree("""
                {"@type": "ProductOrder", "externalId": "17/C.7/enter/1", "category": "supplementary",
                 "description": "Servicios suplementarios",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": %s,
                 "billingAccount": {"id": "BA-0002", "@referredType": "BillingAccount"},
                 "note": [
                   {"id": "contact", "author": "asesora1",
                    "text": "Celular de referencia: 70000001. Teléfono de referencia: 44000001"},
                   {"id": "generatesInvoice", "author": "asesora1", "text": "true"}],
                 "productOrderItem": [{
                   "id": "1", "action": "noChange", "quantity": 1, "product": {"id": "PRD-0002"},
                   "productOrderItem": [
                     {"id": "1.1", "action": "add", "quantity": 1, "productOffering":
                       {"id": "PO-SUP-3WAY", "name": "Conferencia tripartita", "@referredType": "ProductOffering"}},
                     {"id": "1.2", "action": "add", "quantity": 1, "productOffering":
                       {"id": "PO-SUP-PIN", "name": "PIN para llamadas", "@referredType": "ProductOffering"}},
                     {"id": "1.3", "action": "delete", "quantity": 1, "product": {"id": "PRD-0002-2"}}]}]}
                """.formatted(PARTIES)));
    }

    @Test
    void whatGoesOnTheRecurringInvoiceGeneratesNone() {
        accepted(orders.changeComponents(
                new Orders.ComponentChange(
                        new ProductId("PRD-0002"),
                        List.of("PO-SUP-PIN"),
                        List.of(),
                        false,
                        new Telephone("70000001"),
                        null),
                Sample.entry(false)));

        assertThat(posted().at("/note/0/text").asString()).isEqualTo("Celular de referencia: 70000001");
        assertThat(posted().at("/note/1/text").asString()).isEqualTo("false");
    }

    @Test
    void aPlanIsWhatTheProductIsSoldAsFromThenOn() {
        accepted(orders.changePlan(Sample.PLAN, Sample.entry(false)));

        assertThat(posted()).isEqualTo(Json.MAPPER.readTree("""
                {"@type": "ProductOrder", "externalId": "17/C.7/enter/1", "category": "planChange",
                 "description": "Cambio de plan comercial",
                 "channel": [{"id": "counter", "name": "Mostrador", "role": "salesChannel"}],
                 "relatedParty": %s,
                 "billingAccount": {"id": "BA-0012", "@referredType": "BillingAccount"},
                 "note": [{"id": "billingNote", "author": "asesora1",
                   "text": "La factura será prorrateada según el cambio de plan"}],
                 "productOrderItem": [{
                   "id": "1", "action": "modify", "quantity": 1,
                   "productOffering": {"id": "PO-MPK-HFC", "name": "Multipack internet y cable",
                     "@referredType": "ProductOffering"},
                   "product": {"id": "PRD-0012"},
                   "productOrderItem": [
                     {"id": "1.1", "action": "add", "quantity": 1, "productOffering":
                       {"id": "PO-SUP-MAIL", "name": "Casilla de correo", "@referredType": "ProductOffering"}},
                     {"id": "1.2", "action": "delete", "quantity": 1, "productOffering":
                       {"id": "PO-CTV-HFC", "name": "Televisión por cable",
                        "@referredType": "ProductOffering"}}]}]}
                """.formatted(PARTIES)));
    }

    @Test
    void aProductIsWhatItsCompletedOrderMadeOfIt() {
        complete(accepted(orders.changePlan(Sample.PLAN, Sample.entry(false))));

        var product = PortContract.answer(new TmfProducts(SMARTFLEX.client()).byId(Sample.PLAN.product()))
                .orElseThrow();
        assertThat(product.plan().id()).isEqualTo("PO-MPK-HFC");
        assertThat(product.plan().monthly()).isEqualTo(Money.of(289));
        var parts = PortContract.answer(new TmfProductOptions(SMARTFLEX.client()).partsOf(Sample.PLAN.product(), null));
        assertThat(parts.held())
                .extracting(Component::name)
                .containsExactlyInAnyOrder("Internet 20 Mbps HFC", "Dirección IP fija", "Casilla de correo");
    }

    @Test
    void componentsComeAndGoWhenTheirOrderCompletes() {
        complete(accepted(orders.changeComponents(Sample.COMPONENTS, Sample.entry(false))));

        ProductOptions options = new TmfProductOptions(SMARTFLEX.client());
        var parts = PortContract.answer(options.partsOf(Sample.COMPONENTS.product(), null));
        assertThat(parts.held())
                .extracting(Component::name)
                .containsExactlyInAnyOrder("Telefonía fija", "Conferencia tripartita", "PIN para llamadas");
        assertThat(parts.open()).extracting(Component::name).containsExactly("Identificador de llamadas");
    }

    @Test
    void whatIsNotThereIsRefusedBeforeAnythingIsSent() {
        var telephone = new Telephone("70000001");
        var line = new ProductId("PRD-0002");

        assertThat(List.of(
                        orders.changeComponents(
                                new Orders.ComponentChange(line, List.of("PO-NONE"), List.of(), true, telephone, null),
                                Sample.entry(false)),
                        orders.changeComponents(
                                new Orders.ComponentChange(
                                        line, List.of(), List.of("PRD-0002-9"), true, telephone, null),
                                Sample.entry(false)),
                        orders.changeComponents(
                                new Orders.ComponentChange(
                                        new ProductId("PRD-9999"),
                                        List.of("PO-SUP-PIN"),
                                        List.of(),
                                        true,
                                        telephone,
                                        null),
                                Sample.entry(false)),
                        orders.changePlan(
                                new Orders.PlanChange(line, "PO-NONE", List.of(), List.of(), "x"),
                                Sample.entry(false))))
                .allMatch(EntryReply.Refused.class::isInstance);
        assertThat(SMARTFLEX.posted(ProductOrder.PATH)).isEmpty();
    }

    @Test
    void aPlanThatDoesNotReplaceTheProductsAndAComponentThatItCanNotHaveAreRefusedBySmartflex() {
        assertThat(orders.changePlan(
                        new Orders.PlanChange(Sample.INTERNET, "PO-INT-FTTH-50", List.of(), List.of(), "x"),
                        Sample.entry(false)))
                .isInstanceOfSatisfying(
                        EntryReply.Refused.class,
                        refused -> assertThat(refused.reason()).contains("PO-INT-FTTH-50"));
        assertThat(orders.changeComponents(
                        new Orders.ComponentChange(
                                Sample.INTERNET,
                                List.of("PO-SUP-3WAY"),
                                List.of(),
                                true,
                                new Telephone("70000001"),
                                null),
                        Sample.entry(false)))
                .isInstanceOf(EntryReply.Refused.class);
    }

    private static void complete(String order) {
        SMARTFLEX.control("orders/" + order + "/state", "{\"state\": \"inProgress\"}");
        SMARTFLEX.control("orders/" + order + "/state", "{\"state\": \"completed\"}");
    }

    private static JsonNode posted() {
        var posts = SMARTFLEX.posted(ProductOrder.PATH);
        assertThat(posts).hasSize(1);
        return Json.MAPPER.readTree(posts.get(0).body());
    }
}
