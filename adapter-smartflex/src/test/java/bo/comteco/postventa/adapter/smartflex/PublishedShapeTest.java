package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.http.Query;
import bo.comteco.postventa.simulator.published.Exchange;
import bo.comteco.postventa.simulator.published.PublishedFiles;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is sent and answered has TM Forum's published shape: each kind of message here, and by {@link PublishedTraffic}
 * every message of the adapter's other tests but the fault matrix, which come before. The specifications are not part of
 * the project: their folder is the system property {@code tmf.specs}, by default {@code ../shared/tmf} from the project's
 * root.
 */
@Order(Integer.MAX_VALUE)
class PublishedShapeTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final List<String> SPOKEN =
            List.of("TMF620", "TMF621", "TMF622", "TMF629", "TMF632", "TMF637", "TMF666", "TMF678", "TMF697");

    private final TmfOrders orders = new TmfOrders(SMARTFLEX.client());

    @BeforeEach
    void skipWithoutSpecifications() {
        assumeTrue(
                PublishedTraffic.FILES.isPresent(),
                () -> "no specifications in " + PublishedFiles.folder().toAbsolutePath());
    }

    /** Of everything that was said until here, in this class and, where they ran, in those before. */
    @AfterAll
    static void somethingWasHeldAgainstEachFile() {
        PublishedTraffic.FILES.ifPresent(files -> {
            System.out.print(files.report());
            assertThat(SPOKEN)
                    .allSatisfy(api -> assertThat(files.tallies().entrySet())
                            .filteredOn(tally -> tally.getKey().startsWith(api))
                            .singleElement()
                            .satisfies(tally -> {
                                assertThat(tally.getValue().requests()).isPositive();
                                assertThat(tally.getValue().answers()).isPositive();
                            }));
            assertThat(files.tallies().values())
                    .allSatisfy(tally -> assertThat(tally.invalid()).isZero());
            assertThat(files.unneededExemptions())
                    .as("exempted, and needed by no message")
                    .isEmpty();
        });
    }

    @Test
    void everyOrderHasThePublishedShape() {
        accepted(orders.relocate(Sample.RELOCATION, Sample.entry("17/C.7/enter/1", false)));
        accepted(orders.ceaseAndProvide(Sample.CEASE_AND_PROVIDE, Sample.entry("17/C.7/enter/2", false)));
        accepted(orders.changeComponents(Sample.COMPONENTS, Sample.entry("17/A.5.1/1", false)));
        accepted(orders.changePlan(Sample.PLAN, Sample.entry("17/B.4/enter/1", false)));
        accepted(orders.suspend(Sample.SUSPENSION, Sample.entry("17/D.7/enter/1", false)));
        accepted(orders.changeReconnection(Sample.RECONNECTION, Sample.entry("18/D.9.1/1", false)));
        accepted(new TmfGuaranteeDeposits(SMARTFLEX.client())
                .enter(TmfGuaranteeDepositsTest.DEPOSIT, Sample.entry("17/D.6/1", false)));
        accepted(new TmfRecurringCharges(SMARTFLEX.client())
                .charge(Sample.CALL_DETAIL, Sample.entry("17/G.8/1", false)));

        assertThat(SMARTFLEX.posted(ProductOrder.PATH)).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void aCancellationHasThePublishedShape() {
        var number = accepted(orders.relocate(Sample.RELOCATION, Sample.entry("17/C.7/enter/1", false)));
        accepted(orders.cancel(number, Sample.entry("17/C.7/enter/2", false)));

        assertThat(SMARTFLEX.posted(Cancellation.PATH)).hasSize(1);
    }

    @Test
    void aClaimAndItsCancellationHaveThePublishedShape() {
        var claims = new TmfBillingClaims(SMARTFLEX.client());
        var number = accepted(claims.adjust(Sample.ADJUSTMENT, Sample.entry("17/C.7/enter/1", false)));
        accepted(claims.cancel(number, Sample.entry("17/C.7/enter/2", false)));
        accepted(claims.file(Sample.CLAIM, Sample.entry("17/F.6/1", false)));

        assertThat(SMARTFLEX.posted(TroubleTicket.PATH)).hasSize(2);
        assertThat(SMARTFLEX.simulator().journal().entries("PATCH", TroubleTicket.PATH))
                .hasSize(1);
    }

    @Test
    void aFaultAndItsCancellationHaveThePublishedShape() {
        var faults = new TmfFaults(SMARTFLEX.client());
        var number = accepted(faults.report(Sample.FAULT, Sample.entry("17/E.4/enter/1", false)));
        accepted(faults.repeat(
                new Faults.Repetition(Sample.INTERNET, "Internet muy lento", number), Sample.entry("17/E.8/1", false)));
        accepted(faults.cancel(number, Sample.entry("17/E.4/enter/2", false)));

        assertThat(SMARTFLEX.posted(TroubleTicket.PATH)).hasSize(2);
    }

    @Test
    void anEngineeringServiceAndItsCancellationHaveThePublishedShape() {
        var services = new TmfEngineeringServices(SMARTFLEX.client());
        var visit = new EngineeringServices.Visit(new ProductId("PRD-0014"), "TT-0014-1");
        var number = accepted(services.schedule(visit, Sample.entry("17/E.9.2/1", false)));
        accepted(services.cancel(number, Sample.entry("17/E.9.2/2", false)));

        assertThat(SMARTFLEX.posted(WorkOrder.PATH)).hasSize(1);
        assertThat(SMARTFLEX.posted(WorkOrderCancellation.PATH)).hasSize(1);
    }

    @Test
    void questionsOfEveryResourceHaveThePublishedShape() {
        var client = SMARTFLEX.client();
        var customer = new CustomerId("CUS-0001");
        var product = new ProductId("PRD-0001");
        answer(new TmfCustomers(client).byId(customer));
        answer(new TmfProducts(client).heldBy(customer));
        answer(new TmfAccounts(client).standingOf(customer));
        answer(new TmfUnbilledCharges(client).of(product));
        answer(new TmfFaults(client).lastOf(new ProductId("PRD-0014")));
        answer(new TmfProgress(client).ofFault("TT-0014-1"));
        answer(new TmfCatalogue(client).plansFor(ProductKind.INTERNET, Set.of(Technology.FTTH)));

        assertThat(SMARTFLEX.simulator().journal().entries("GET", "/tmf-api/"))
                .extracting(entry -> entry.path().split("/", -1)[2])
                .contains(
                        "customerManagement",
                        "party",
                        "productInventory",
                        "accountManagement",
                        "customerBillManagement",
                        "troubleTicket",
                        "workOrderManagement",
                        "productCatalogManagement");
    }

    /** The adapter wants whole resources; others who speak with the simulator may not. */
    @ParameterizedTest
    @ValueSource(strings = {ProductOrder.PATH, CustomerResource.PATH, BillingAccount.PATH, WorkOrder.PATH})
    void whatIsLeftOutByFieldsIsPublishedToo(String collection) {
        var answer = SMARTFLEX.client().get(collection + "?fields=id&limit=1");

        assertThat(answer.isSuccess()).isTrue();
        assertThat(SMARTFLEX.simulator().journal().entries("GET", collection))
                .singleElement()
                .satisfies(entry -> assertThat(entry.answer()).contains("\"id\""));
    }

    @Test
    void whatIsNotPublishedIsNoticed() {
        accepted(orders.relocate(Sample.RELOCATION, Sample.entry("17/C.7/enter/1", false)));
        answer(new TmfUnbilledCharges(SMARTFLEX.client()).of(new ProductId("PRD-0001")));
        var posted = Exchange.of(SMARTFLEX.posted(ProductOrder.PATH).get(0));
        var asked = Exchange.of(
                SMARTFLEX.simulator().journal().entries("GET", AppliedRate.PATH).get(0));

        assertThat(noticed(posted)).isEmpty();
        assertThat(noticed(asked)).isEmpty();
        assertThat(noticed(with(posted, posted.body().replace("\"modify\"", "\"move\""), posted.answer())))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("TMF622 enum /productOrderItem/*/action");
        assertThat(noticed(with(posted, posted.body().replace("\"productOrderItem\"", "\"item\""), posted.answer())))
                .hasSize(2)
                .anyMatch(one -> one.startsWith("TMF622 required"))
                .anyMatch(one -> one.startsWith("TMF622 additionalProperties"));
        assertThat(noticed(with(posted, posted.body(), posted.answer().replace("\"acknowledged\"", "\"known\""))))
                .anyMatch(one -> one.startsWith("TMF622 enum /state"));
        assertThat(noticed(asked(asked, "colour", "blue")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("TMF678 filter  [colour]");
        assertThat(noticed(asked(asked, "limit", "many"))).hasSize(1);
    }

    private static List<String> noticed(Exchange exchange) {
        return PublishedFiles.in(PublishedFiles.folder()).orElseThrow().differences(exchange);
    }

    private static Exchange with(Exchange exchange, String body, String answer) {
        return new Exchange(exchange.method(), exchange.path(), exchange.query(), body, exchange.status(), answer);
    }

    private static Exchange asked(Exchange exchange, String name, String value) {
        return Exchange.asked(
                exchange.method(), exchange.path(), new Query(List.of(new Query.Parameter(name, value))), "");
    }
}
