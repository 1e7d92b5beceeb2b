package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.AccountStanding;
import bo.comteco.postventa.domain.customer.Customer;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PendingBill;
import bo.comteco.postventa.domain.product.Product;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductState;
import bo.comteco.postventa.domain.product.Technology;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real Smartflex may answer and the simulator does not. */
class OddAnswersTest {

    private static final String PRODUCT = """
            {"id": "PRD-1", "name": "Internet", "status": "active", "somethingNew": {"a": [1]},
             "relatedParty": [{"id": "CUS-1", "role": " holder "}],
             "productOffering": {"id": "PO-1", "name": "Plan viejo"},
             "productCharacteristic": [{"name": "productKind", "value": "internet"},
               {"name": "technology", "value": "HFC"}],
             "productPrice": [{"priceType": "recurring", "recurringChargePeriod": "month",
               "price": {"taxIncludedAmount": {"unit": "BOB", "value": 189.0}}}],
             "place": [{"role": "installation", "name": "Calle 1, Zona Sud", "stateOrProvince": "Cochabamba",
               "geographicLocation": {"spatialRef": "EPSG:4326", "geometry": [{"x": "-66.15", "y": "-17.39"}]}}],
             "product": [{"id": "PRD-1-1", "name": "Acceso",
               "productCharacteristic": [{"name": "componentType", "value": "service"}]}]}
            """;

    @Test
    void aPlanThatIsNotInTheCatalogueIsDescribedByTheProduct() {
        var product = product(PRODUCT).orElseThrow();

        assertThat(product.plan().id()).isEqualTo("PO-1");
        assertThat(product.plan().name()).isEqualTo("Plan viejo");
        assertThat(product.plan().monthly()).isEqualTo(Money.of(189));
        assertThat(product.plan().contract()).isFalse();
    }

    @Test
    void anAddressWithoutStreetOrCityUsesItsNameAndDepartment() {
        assertThat(product(PRODUCT).orElseThrow().findAddress()).hasValueSatisfying(address -> {
            assertThat(address.street()).isEqualTo("Calle 1, Zona Sud");
            assertThat(address.city()).isEqualTo("Cochabamba");
            assertThat(address.neighbourhood()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "' active ', ACTIVE",
        "'aborted ', CEASED",
        "terminated, CEASED",
        "cancelled, CEASED",
        "created, PENDING",
        "pendingActive, PENDING",
        "pendingTerminate, UNKNOWN",
        "suspended, UNKNOWN",
        "dormant, UNKNOWN",
        "'', UNKNOWN"
    })
    void statesAreReadTolerantly(String written, ProductState state) {
        assertThat(product(PRODUCT.replace("\"active\"", "\"" + written + "\""))
                        .orElseThrow()
                        .state())
                .isEqualTo(state);
    }

    @Test
    void aTechnologyThatOnlyTheServicesNameIsTheProducts() {
        var moved = PRODUCT.replace(
                        "{\"name\": \"technology\", \"value\": \"HFC\"}",
                        "{\"name\": \"technology\", \"value\": \" \"}")
                .replace(
                        "{\"name\": \"componentType\", \"value\": \"service\"}",
                        "{\"name\": \"componentType\", \"value\": \"service\"},"
                                + "{\"name\": \"technology\", \"value\": \"FTTH\"}");

        assertThat(product(moved).orElseThrow().technology()).isEqualTo(Technology.FTTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"x\": \"-17.39\", \"y\": \"-66.15\"",
                "\"x\": \"lejos\", \"y\": \"-17.39\"",
                "\"x\": \"-66.15\"",
                "\"x\": \"NaN\", \"y\": \"NaN\""
            })
    void aPositionThatIsNoneIsNotKnown(String point) {
        var odd = PRODUCT.replace("\"x\": \"-66.15\", \"y\": \"-17.39\"", point);

        assertThat(product(odd).orElseThrow().position()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"value\": \"internet\"|\"value\": \"telepathy\"",
                "\"value\": \"HFC\"|\"value\": \"WIMAX\"",
                "\"role\": \" holder \"|\"role\": \"user\"",
                "\"role\": \" holder \"}|\"role\": \"holder\"}, {\"id\": \"CUS-2\", \"role\": \"holder\"}",
                "\"value\": \"service\"|\"value\": \"equipment\"",
                "\"unit\": \"BOB\"|\"unit\": \"USD\"",
                "\"value\": 189.0|\"value\": 189.005",
                "\"value\": 189.0|\"value\": \"gratis\"",
                "\"recurringChargePeriod\": \"month\"|\"recurringChargePeriod\": \"year\"",
                "\"name\": \"Internet\"|\"name\": \" \"",
                "\"id\": \"PRD-1\"|\"identifier\": \"PRD-1\"",
                "\"place\": [|\"place\": [{\"role\": \"installation\"}, ",
                "\"relatedParty\": [|\"relatedParty\": [null, "
            })
    void whatTheHouseHasNoWordForIsSilence(String usual, String odd) {
        assertThat(PRODUCT).contains(usual);

        assertSilent(askProduct(PRODUCT.replace(usual, odd)));
    }

    @Test
    void aProxysPageThatSaysNotFoundIsNotNothing() {
        for (Answer page : List.of(
                new Answer(404, "text/html", "<html>404</html>", Map.of()),
                Answer.json(404, "{\"timestamp\": \"2026-11-24\", \"status\": 404, \"error\": \"Not Found\"}"),
                Answer.json(404, "[]"),
                Answer.json(404, ""))) {
            try (var stub = Stub.answering(page)) {
                assertSilent(new TmfProducts(stub.client()).byId(new ProductId("PRD-1")));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T00:00:00-04:00, 2026-11-24",
        "2026-11-24T03:59:59Z, 2026-11-23",
        "2026-11-24T04:00:00.000Z, 2026-11-24",
        "2026-11-23T23:30:00-0500, 2026-11-24",
        "2026-11-24T00:00:00, 2026-11-24",
        "' 2026-11-24 ', 2026-11-24"
    })
    void aDayIsTheDayInLaPaz(String written, LocalDate day) {
        assertThat(standing(bill("\"" + written + "\"", "{\"unit\": \"BOB\", \"value\": 1}")))
                .extracting(PendingBill::dueOn)
                .containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"mañana\"", "null", "\"\"", "20261124", "\"2026-02-30\"", "[]"})
    void aBillWithoutAReadableDaySilencesTheStanding(String due) {
        assertSilent(askStanding(bill(due, "{\"unit\": \"BOB\", \"value\": 1}")));
    }

    @Test
    void aBillWithoutARestToPaySilencesTheStanding() {
        assertSilent(askStanding(bill("\"2026-11-24\"", "null")));
        assertSilent(askStanding(bill("\"2026-11-24\"", "{\"unit\": \"BOB\"}")));
    }

    @Test
    void moneyIsExact() {
        assertThat(standing(bill("\"2026-11-24\"", "{\"unit\": \"BOB\", \"value\": 1234567890.10}")))
                .extracting(PendingBill::amount)
                .containsExactly(Money.of("1234567890.10"));
    }

    @Test
    void aPaidBillIsNotPendingThoughTheServerIgnoredTheFilter() {
        assertThat(standing(bill("\"2026-11-24\"", "{\"unit\": \"BOB\", \"value\": 0.00}")))
                .isEmpty();
    }

    @Test
    void aBillOfSomebodyElseSilencesTheStanding() {
        assertSilent(askStanding(
                bill("\"2026-11-24\"", "{\"unit\": \"BOB\", \"value\": 1}").replace("BA-1", "BA-2")));
    }

    @Test
    void aPartyThatOnlyUsesAnAccountDoesNotOweItsBills() {
        try (var stub = Stub.answering(uri -> {
            assertThat(uri).startsWith(BillingAccount.PATH);
            return Answer.json("[{\"id\": \"BA-1\", \"relatedParty\": [{\"id\": \"CUS-1\", \"role\": \"payer\"},"
                    + " {\"id\": \"CUS-2\", \"role\": \"customer\"}]}]");
        })) {
            assertThat(answer(new TmfAccounts(stub.client()).standingOf(new CustomerId("CUS-1")))
                            .pending())
                    .isEmpty();
        }
    }

    @Test
    void manyAccountsAreAskedAboutInPortions() {
        var accounts = new StringBuilder("[");
        for (int number = 0; number < 120; number++) {
            accounts.append(number == 0 ? "" : ",")
                    .append("{\"id\": \"BA-" + number + "\",")
                    .append("\"relatedParty\": [{\"id\": \"CUS-1\", \"role\": \"customer\"}]}");
        }
        String all = accounts.append("]").toString();
        try (var stub = Stub.answering(uri -> Answer.json(uri.startsWith(BillingAccount.PATH) ? all : "[]"))) {
            answer(new TmfAccounts(stub.client()).standingOf(new CustomerId("CUS-1")));

            assertThat(stub.asked())
                    .extracting(Stub.Asked::uri)
                    .filteredOn(uri -> uri.startsWith(Bill.PATH))
                    .hasSize(3)
                    .allSatisfy(uri -> assertThat(uri).hasSizeLessThan(2000));
        }
    }

    @Test
    void aTelephoneThatIsNoneIsLeftOut() {
        assertThat(customer("\"mediumType\": \"mobile\", \"characteristic\": {\"phoneNumber\": \"+1 555 0100\"}")
                        .telephone())
                .isNull();
        assertThat(customer("\"mediumType\": \"mobile\"").telephone()).isNull();
        assertThat(customer("\"mediumType\": \"mobile\", \"characteristic\": {\"phoneNumber\": \"+591 700-00001\"}")
                        .telephone())
                .hasToString("70000001");
    }

    private static Customer customer(String medium) {
        try (var stub = Stub.answering(uri -> Answer.json(
                uri.startsWith(CustomerResource.PATH)
                        ? "{\"id\": \"CUS-1\", \"name\": \"Ana\","
                                + " \"engagedParty\": {\"id\": \"IND-1\", \"@referredType\": \"Individual\"}}"
                        : "{\"id\": \"IND-1\", \"individualIdentification\": [{\"identificationType\": \"CI\","
                                + " \"identificationId\": \"9000001\"}], \"contactMedium\": [{" + medium + "}]}"))) {
            return answer(new TmfCustomers(stub.client()).byId(new CustomerId("CUS-1")))
                    .orElseThrow();
        }
    }

    private static Optional<Product> product(String json) {
        return answer(askProduct(json));
    }

    private static Reply<Optional<Product>> askProduct(String json) {
        try (var stub = Stub.answering(uri -> uri.startsWith(ProductResource.PATH)
                ? Answer.json(json)
                : Answer.json(404, "{\"code\": \"404\", \"reason\": \"no existe\"}"))) {
            return new TmfProducts(stub.client()).byId(new ProductId("PRD-1"));
        }
    }

    private static List<PendingBill> standing(String bill) {
        return answer(askStanding(bill)).pending();
    }

    private static Reply<AccountStanding> askStanding(String bill) {
        try (var stub = Stub.answering(uri -> Answer.json(
                uri.startsWith(BillingAccount.PATH)
                        ? "[{\"id\": \"BA-1\", \"relatedParty\": [{\"id\": \"CUS-1\", \"role\": \"customer\"}]}]"
                        : "[" + bill + "]"))) {
            return new TmfAccounts(stub.client()).standingOf(new CustomerId("CUS-1"));
        }
    }

    private static String bill(String due, String remaining) {
        return "{\"id\": \"BILL-1\", \"billNo\": \"F-1\", \"billingAccount\": {\"id\": \"BA-1\"},"
                + " \"paymentDueDate\": " + due + ", \"remainingAmount\": " + remaining + "}";
    }
}
