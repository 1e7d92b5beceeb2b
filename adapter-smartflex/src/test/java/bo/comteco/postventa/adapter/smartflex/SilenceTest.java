package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Reply;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.domain.product.ProductKind;
import bo.comteco.postventa.domain.product.Technology;
import bo.comteco.postventa.simulator.http.Fault;
import bo.comteco.postventa.simulator.http.FaultKind;
import bo.comteco.postventa.simulator.http.NonsenseShape;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong, every question ends in silence, never in "nothing there", and never with personal data. */
class SilenceTest {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    /** A question of a port. */
    private enum Question {
        CUSTOMER_BY_CARD,
        CUSTOMER_BY_TAX_NUMBER,
        CUSTOMER_BY_ID,
        PRODUCT,
        PRODUCTS,
        STANDING,
        PLANS,
        BUNDLES,
        OPEN_PLANS,
        PARTS,
        QUOTE,
        SUSPENSIONS,
        UNBILLED,
        DEPOSIT,
        EQUIPMENT,
        OLD_DEBTS,
        ORDER,
        CLAIM,
        LINES,
        LINE_NUMBER,
        LAST_FAULT,
        OPEN_FAULTS,
        CLAIMS_ABOUT,
        VISIT;

        Reply<?> ask(TmfClient smartflex) {
            return switch (this) {
                case CUSTOMER_BY_CARD -> new TmfCustomers(smartflex).byIdentification("9000001 CB");
                case CUSTOMER_BY_TAX_NUMBER -> new TmfCustomers(smartflex).byIdentification("990000010");
                case CUSTOMER_BY_ID -> new TmfCustomers(smartflex).byId(new CustomerId("CUS-0001"));
                case PRODUCT -> new TmfProducts(smartflex).byId(new ProductId("PRD-0001"));
                case PRODUCTS -> new TmfProducts(smartflex).heldBy(new CustomerId("CUS-0001"));
                case STANDING -> new TmfAccounts(smartflex).standingOf(new CustomerId("CUS-0003"));
                case PLANS -> new TmfCatalogue(smartflex).plansFor(ProductKind.INTERNET, Set.of(Technology.FTTH));
                case BUNDLES -> new TmfCatalogue(smartflex).plansFor(ProductKind.BUNDLE, Set.of(Technology.FTTH));
                case OPEN_PLANS -> new TmfProductOptions(smartflex).plansOpenTo(new ProductId("PRD-0001"));
                case PARTS -> new TmfProductOptions(smartflex).partsOf(new ProductId("PRD-0002"), null);
                case QUOTE ->
                    new TmfProductOptions(smartflex)
                            .quote(new ProductOptions.Change(
                                    new ProductId("PRD-0012"), "PO-MPK-HFC", List.of("PO-SUP-MAIL"), List.of()));
                case SUSPENSIONS -> new TmfSuspensions(smartflex).of(new ProductId("PRD-0018"));
                case UNBILLED -> new TmfUnbilledCharges(smartflex).of(new ProductId("PRD-0001"));
                case DEPOSIT -> new TmfGuaranteeDeposits(smartflex).find(Sample.KEY);
                case EQUIPMENT -> new TmfInstalledEquipment(smartflex).of(new ProductId("PRD-0001"));
                case OLD_DEBTS -> new TmfDebtHistory(smartflex).of(new CustomerId("CUS-0035"));
                case ORDER -> new TmfOrders(smartflex).find(Sample.KEY);
                case CLAIM -> new TmfBillingClaims(smartflex).find(Sample.KEY);
                case LINES -> new TmfTelephoneLines(smartflex).heldBy(new CustomerId("CUS-0002"));
                case LINE_NUMBER -> new TmfTelephoneLines(smartflex).numberOf(new ProductId("PRD-0002"));
                case LAST_FAULT -> new TmfFaults(smartflex).lastOf(new ProductId("PRD-0004"));
                case OPEN_FAULTS -> new TmfFaults(smartflex).openOf(new ProductId("PRD-0004"));
                case CLAIMS_ABOUT -> new TmfBillingClaims(smartflex).about(new ProductId("PRD-0003"));
                case VISIT -> new TmfEngineeringServices(smartflex).find(Sample.KEY);
            };
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                Fault.of(FaultKind.DOWN),
                Fault.of(FaultKind.UNAVAILABLE),
                Fault.of(FaultKind.STATUS).answering(500),
                Fault.of(FaultKind.STATUS).answering(400),
                Fault.of(FaultKind.STATUS).answering(401),
                Fault.of(FaultKind.STATUS).answering(202),
                Fault.of(FaultKind.STATUS).answering(302),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.HTML),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.TRUNCATED),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.WRONG),
                Fault.of(FaultKind.NONSENSE).shaped(NonsenseShape.EMPTY));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultSilencesEveryQuestion(Fault fault) {
        SMARTFLEX.simulator().faults().add(fault);

        for (Question question : Question.values()) {
            assertSilent(question);
        }
    }

    @Test
    void anAnswerThatComesTooLateSilencesEveryQuestion() {
        SMARTFLEX.simulator().faults().add(Fault.of(FaultKind.SLOW).lasting(Duration.ofSeconds(3)));
        var impatient = SMARTFLEX.clientWaiting(Duration.ofMillis(200));

        for (Question question : Question.values()) {
            assertSilent(question, impatient);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.INCLUDE,
            names = {
                "CUSTOMER_BY_CARD",
                "CUSTOMER_BY_TAX_NUMBER",
                "PRODUCTS",
                "STANDING",
                "PLANS",
                "ORDER",
                "CLAIM",
                "OPEN_PLANS",
                "PARTS",
                "QUOTE",
                "SUSPENSIONS",
                "UNBILLED",
                "DEPOSIT",
                "EQUIPMENT",
                "OLD_DEBTS",
                "LINES",
                "LAST_FAULT",
                "OPEN_FAULTS",
                "CLAIMS_ABOUT",
                "VISIT"
            })
    void aListThatIsNotFoundIsNotEmpty(Question question) {
        SMARTFLEX.simulator().faults().add(Fault.of(FaultKind.STATUS).answering(404));

        assertSilent(question);
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void aRefusedConnectionSilencesEveryQuestion(Question question) {
        SMARTFLEX.down();

        assertSilent(question);
    }

    /** The second call of each question: the party's customer, the product's offering, the account's bills, the fault's field work. */
    @ParameterizedTest
    @EnumSource(
            names = {
                "CUSTOMER_BY_CARD",
                "CUSTOMER_BY_ID",
                "PRODUCT",
                "PRODUCTS",
                "STANDING",
                "BUNDLES",
                "OPEN_PLANS",
                "PARTS",
                "QUOTE",
                "OLD_DEBTS",
                "LAST_FAULT",
                "OPEN_FAULTS"
            })
    void halfAnAnswerIsNone(Question question) {
        String second = switch (question) {
            case CUSTOMER_BY_CARD -> CustomerResource.PATH;
            case CUSTOMER_BY_ID -> Party.INDIVIDUALS;
            case PRODUCT, PRODUCTS, OPEN_PLANS, PARTS, QUOTE -> Offering.PATH;
            case STANDING -> Bill.PATH;
            case OLD_DEBTS -> ProductResource.PATH;
            case LAST_FAULT, OPEN_FAULTS -> WorkOrder.PATH;
            default -> Offering.PATH + "/";
        };
        SMARTFLEX.simulator().faults().add(Fault.of(FaultKind.UNAVAILABLE).on("GET", second));

        assertSilent(question);
    }

    @Test
    void everyQuestionIsAnsweredWhenNothingIsWrong() {
        for (Question question : Question.values()) {
            assertThat(question.ask(SMARTFLEX.client())).as(question.name()).isInstanceOf(Reply.Answered.class);
        }
    }

    @Test
    void aSlowAnswerWithinTheTimeIsAnAnswer() {
        SMARTFLEX.simulator().faults().add(Fault.of(FaultKind.SLOW).lasting(Duration.ofMillis(100)));

        assertThat(answer(new TmfProducts(SMARTFLEX.client()).byId(Sample.INTERNET)))
                .isPresent();
    }

    private static void assertSilent(Question question) {
        assertSilent(question, SMARTFLEX.client());
    }

    private static void assertSilent(Question question, TmfClient client) {
        assertThat(question.ask(client)).as(question.name()).isInstanceOfSatisfying(Reply.Silent.class, silent -> {
            assertThat(silent.system()).isEqualTo(SystemName.SMARTFLEX);
            assertThat(silent.trouble())
                    .isNotBlank()
                    .doesNotContain("9000001")
                    .doesNotContain("990000010")
                    .doesNotContain("Ana");
        });
    }
}
