package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.ProductOptions.Change;
import bo.comteco.postventa.application.driven.ProductOptions.Parts;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.manual.ComponentFacts.Component;
import bo.comteco.postventa.domain.manual.ComponentFacts.QuoteLine;
import bo.comteco.postventa.domain.product.CommercialPlan;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.ProductOptionsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmfProductOptionsTest implements ProductOptionsContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final ProductId PRODUCT = new ProductId("PRD-1");

    private static final String HELD = """
            {"id": "PRD-1", "name": "Internet", "status": "active",
             "productOffering": {"id": "PO-1", "name": "Plan"},
             "productPrice": [{"priceType": "recurring", "recurringChargePeriod": "month",
               "price": {"taxIncludedAmount": {"unit": "BOB", "value": 189.0}}}],
             "product": [
               {"id": "PRD-1-1", "name": "Acceso",
                "productCharacteristic": [{"name": "componentType", "value": "service"}]},
               {"id": "PRD-1-2", "name": "Casilla", "status": "active",
                "productCharacteristic": [{"name": "componentType", "value": "supplementary"}]},
               {"id": "PRD-1-3", "name": "IP", "status": " terminated ",
                "productOffering": {"id": "PO-IP"},
                "productCharacteristic": [{"name": "componentType", "value": "supplementary"}]},
               {"id": "PRD-1-4", "name": "Módem",
                "productCharacteristic": [{"name": "componentType", "value": "equipment"}]}]}
            """;

    private static final String ADDED = """
            [{"id": "PO-IP", "name": "IP", "lifecycleStatus": "Active", "isSellable": true,
              "productOfferingPrice": [
                {"priceType": "recurring", "recurringChargePeriod": "month",
                 "price": {"taxIncludedAmount": {"unit": "BOB", "value": 35.1}}}]}]
            """;

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final ProductOptions options = new TmfProductOptions(SMARTFLEX.client());

    @Test
    void aPlanThatIsSoldNoLongerIsNotOffered() {
        assertThat(answer(options.plansOpenTo(new ProductId("PRD-0026"))))
                .extracting(CommercialPlan::id)
                .containsExactlyInAnyOrder("PO-INT-HFC-20", "PO-INT-HFC-50");
        assertThat(answer(options.plansOpenTo(Sample.INTERNET)))
                .extracting(CommercialPlan::id)
                .containsExactly("PO-INT-HFC-50");
    }

    @Test
    void aPlanThatTheCatalogueDoesNotHaveIsReplacedAndSupplementedByNothing() {
        try (var stub = Stub.answering(uri -> uri.startsWith(ProductResource.PATH)
                ? Answer.json(HELD)
                : Answer.json(404, "{\"code\": \"60\", \"reason\": \"not found\"}"))) {
            var odd = new TmfProductOptions(stub.client());

            assertThat(answer(odd.plansOpenTo(PRODUCT))).isEmpty();
            assertThat(answer(odd.partsOf(PRODUCT, null)).open()).isEmpty();
        }
    }

    @Test
    void equipmentAndWhatWasTakenAwayAreNoComponents() {
        try (var stub = Stub.answering(uri -> uri.startsWith(ProductResource.PATH)
                ? Answer.json(HELD)
                : Answer.json("{\"id\": \"PO-1\", \"name\": \"Plan\"}"))) {
            assertThat(answer(new TmfProductOptions(stub.client()).partsOf(PRODUCT, null))
                            .held())
                    .extracting(Component::id)
                    .containsExactly("PRD-1-1", "PRD-1-2");
        }
    }

    @Test
    void aSupplementThatDoesNotSayWhatItIsNeitherStaysNorIsLost() {
        try (var stub = Stub.answering(uri -> uri.startsWith(ProductResource.PATH)
                ? Answer.json(HELD)
                : Answer.json("{\"id\": \"PO-2\", \"name\": \"Plan\"}"))) {
            assertSilent(new TmfProductOptions(stub.client()).partsOf(PRODUCT, "PO-2"));
        }
    }

    @Test
    void whatCostsNothingOnceHasALineAllTheSame() {
        assertThat(quoteOf(ADDED)).isEqualTo(new QuoteLine("PO-IP", "IP", Money.ZERO, Money.of("35.10")));
    }

    @Test
    void changingToAPlanCostsNothingWhereItIsProvided() {
        var both = ADDED.replace(
                "\"productOfferingPrice\": [",
                "\"productOfferingPrice\": ["
                        + "{\"name\": \" planChange\", \"priceType\": \"oneTime\","
                        + " \"price\": {\"taxIncludedAmount\": {\"unit\": \"BOB\", \"value\": 30.0}}},"
                        + "{\"name\": \"Instalación\", \"priceType\": \"oneTime \","
                        + " \"price\": {\"taxIncludedAmount\": {\"unit\": \"BOB\", \"value\": 50.0}}},");

        assertThat(quoteOf(both).oneOff()).isEqualTo(Money.of("50.00"));
    }

    @ParameterizedTest
    @CsvSource({"\"month\", \"year\"", "BOB, USD", "\"value\": 35.1, \"value\": null", "\"price\":, \"prize\":"})
    void aPriceThatIsNotUnderstoodIsNoPrice(String usual, String odd) {
        var listed = ADDED.replace(usual, odd);
        assertThat(listed).isNotEqualTo(ADDED);

        try (var stub = answeringOfferings(listed)) {
            assertSilent(adding(stub));
        }
    }

    @Test
    void whatIsFreeSaysSoAndWhatNamesNoPriceIsNotTakenForFree() {
        assertThat(quoteOf("[{\"id\": \"PO-IP\", \"name\": \"IP\", \"productOfferingPrice\": []}]"))
                .isEqualTo(new QuoteLine("PO-IP", "IP", Money.ZERO, Money.ZERO));
        try (var stub = answeringOfferings("[{\"id\": \"PO-IP\", \"name\": \"IP\"}]")) {
            assertSilent(adding(stub));
        }
    }

    @Test
    void aSupplementThatNamesNoPriceIsNotTakenAwayForNothing() {
        var free = HELD.replace("\"name\": \"Casilla\",", "\"name\": \"Casilla\", \"productPrice\": [],");

        assertThat(answer(removing("PRD-1-2", free)))
                .containsExactly(new QuoteLine("PRD-1-2", "Casilla", Money.ZERO, Money.ZERO));
        assertSilent(removing("PRD-1-2", HELD));
    }

    @Test
    void aServiceIsInItsProductsPrice() {
        assertThat(answer(removing("PRD-1-1", HELD)))
                .containsExactly(new QuoteLine("PRD-1-1", "Acceso", Money.ZERO, Money.ZERO));
    }

    private static Reply<List<QuoteLine>> removing(String component, String held) {
        try (var stub = Stub.answering(uri -> Answer.json(uri.startsWith(ProductResource.PATH) ? held : "[]"))) {
            return new TmfProductOptions(stub.client()).quote(new Change(PRODUCT, null, List.of(), List.of(component)));
        }
    }

    @Test
    void anOfferingThatWasNotAskedAboutIsSilence() {
        try (var stub = answeringOfferings(ADDED.replace("PO-IP", "PO-OTHER"))) {
            assertSilent(adding(stub));
        }
    }

    private static QuoteLine quoteOf(String offerings) {
        try (var stub = answeringOfferings(offerings)) {
            var lines = answer(adding(stub));
            assertThat(lines).hasSize(1);
            return lines.get(0);
        }
    }

    private static Stub answeringOfferings(String offerings) {
        return Stub.answering(uri -> Answer.json(uri.startsWith(ProductResource.PATH) ? HELD : offerings));
    }

    private static Reply<List<QuoteLine>> adding(Stub stub) {
        return new TmfProductOptions(stub.client()).quote(new Change(PRODUCT, null, List.of("PO-IP"), List.of()));
    }

    @Override
    public ProductOptions options() {
        return new TmfProductOptions(system.client());
    }

    @Override
    public ProductId aBundle() {
        return new ProductId("PRD-0012");
    }

    @Override
    public List<CommercialPlan> plansOpenToIt() {
        return List.of(new CommercialPlan("PO-MPK-HFC", "Multipack internet y cable", Money.of(289), false));
    }

    @Override
    public ProductId whatKeepsItsPlan() {
        return new ProductId("PRD-0005");
    }

    @Override
    public ProductId aProductWithASupplement() {
        return new ProductId("PRD-0002");
    }

    @Override
    public Parts itsParts() {
        return new Parts(
                List.of(
                        new Component("PRD-0002-1", "Telefonía fija", true),
                        new Component("PRD-0002-2", "Identificador de llamadas", false)),
                List.of(
                        new Component("PO-SUP-3WAY", "Conferencia tripartita", false),
                        new Component("PO-SUP-PIN", "PIN para llamadas", false)));
    }

    @Override
    public List<QuoteLine> theQuoteOfThat() {
        return List.of(
                new QuoteLine("PO-SUP-3WAY", "Conferencia tripartita", Money.of("15.00"), Money.of("8.00")),
                new QuoteLine("PO-SUP-PIN", "PIN para llamadas", Money.of("20.00"), Money.ZERO),
                new QuoteLine("PRD-0002-2", "Identificador de llamadas", Money.ZERO, Money.of("-10.00")));
    }

    @Override
    public Parts partsUnder() {
        return new Parts(
                List.of(
                        new Component("PO-INT-HFC-20", "Internet 20 Mbps HFC", true),
                        new Component("PO-CTV-HFC", "Televisión por cable", true),
                        new Component("PRD-0012-8", "Dirección IP fija", false)),
                List.of(new Component("PO-SUP-MAIL", "Casilla de correo", false)));
    }

    @Override
    public String thePlanThere() {
        return "PO-MPK-HFC";
    }

    /** Cheaper by 30.00, and by what the lost package costs. */
    @Override
    public List<QuoteLine> theQuoteThere() {
        return List.of(
                new QuoteLine("PO-MPK-HFC", "Multipack internet y cable", Money.ZERO, Money.of("-30.00")),
                new QuoteLine("PRD-0012-9", "Canales en alta definición", Money.ZERO, Money.of("-30.00")),
                new QuoteLine("PO-SUP-MAIL", "Casilla de correo", Money.ZERO, Money.of("5.00")),
                new QuoteLine("PO-CTV-HFC", "Televisión por cable", Money.ZERO, Money.ZERO));
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
