package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.DebtHistory.OldDebts;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.customer.PaymentPlan;
import bo.comteco.postventa.domain.customer.RevertedLine;
import bo.comteco.postventa.testkit.port.DebtHistoryContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmfDebtHistoryTest implements DebtHistoryContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final CustomerId CUSTOMER = new CustomerId("CUS-1");

    private static final String PLAN = """
            {"id": "PP-1", "accountType": "paymentPlan", "state": "Active",
             "relatedParty": [{"id": "CUS-1", "role": "customer"}],
             "accountBalance": [{"balanceType": "outstanding", "amount": {"unit": "BOB", "value": 450.5}}]}""";

    private static final String LINE = """
            {"id": "PRD-1", "status": "terminated", "terminationDate": "2025-10-20T00:00:00-04:00",
             "relatedParty": [{"id": "CUS-1", "role": "holder"}],
             "productCharacteristic": [{"name": "terminationReason", "value": "debt"},
               {"name": "lineNumber", "value": "44000001"}]}""";

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);

    @Test
    void aPlanAndALineAreReadAsTheyStand() {
        assertThat(found(PLAN, LINE))
                .isEqualTo(new OldDebts(
                        List.of(new PaymentPlan("PP-1", Money.of("450.50"))),
                        List.of(new RevertedLine("44000001", LocalDate.of(2025, 10, 20)))));
    }

    @Test
    void theLineOfABundleWentBackWithIt() {
        var bundle = LINE.replace(
                "{\"name\": \"lineNumber\", \"value\": \"44000001\"}]",
                "{\"name\": \"x\"}],"
                        + " \"product\": [{\"productCharacteristic\": [{\"name\": \"lineNumber\", \"value\": \"44000002\"}]}]");

        assertThat(found(PLAN, bundle).revertedLines())
                .extracting(RevertedLine::number)
                .containsExactly("44000002");
    }

    @ParameterizedTest
    @CsvSource({"\"Active\", \"Closed\"", "paymentPlan, other", "CUS-1, CUS-2"})
    void anAccountThatIsNoPlanOfTheCustomersInForceIsNone(String usual, String other) {
        assertThat(found(PLAN.replace(usual, other), LINE).plans()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"terminated, active", "debt, customerRequest", "\"holder\", \"user\"", "CUS-1, CUS-2", "lineNumber, x"})
    void aProductThatDidNotGoBackForDebtIsNoRevertedLine(String usual, String other) {
        assertThat(found(PLAN, LINE.replace(usual, other)).revertedLines()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\"Active\", \"Asleep\"",
        "'\"state\": \"Active\",', ''",
        "outstanding, other",
        "\"customer\", \"guarantor\"",
        "\"holder\", \"keeper\"",
        "debt, whim",
        "terminationReason, reason",
        "terminated, gone",
        "accountType, type",
        "BOB, USD",
        "2025-10-20T, once",
        "terminationDate, since"
    })
    void whatIsNotUnderstoodIsSilence(String usual, String odd) {
        try (var stub = answering(PLAN.replace(usual, odd), LINE.replace(usual, odd))) {
            assertSilent(new TmfDebtHistory(stub.client()).of(CUSTOMER));
        }
    }

    private static OldDebts found(String account, String product) {
        try (var stub = answering(account, product)) {
            return answer(new TmfDebtHistory(stub.client()).of(CUSTOMER));
        }
    }

    private static Stub answering(String account, String product) {
        return Stub.answering(
                uri -> Answer.json("[" + (uri.startsWith(BillingAccount.PATH) ? account : product) + "]"));
    }

    @Override
    public DebtHistory history() {
        return new TmfDebtHistory(system.client());
    }

    @Override
    public CustomerId whoAlwaysPaid() {
        return Sample.ANA;
    }

    /** Ximena gave a product up that was no line, and of her own will. */
    @Override
    public Map<CustomerId, OldDebts> oldDebts() {
        return Map.of(
                new CustomerId("CUS-0035"),
                new OldDebts(List.of(new PaymentPlan("PP-0035", Money.of("450.00"))), List.of()),
                new CustomerId("CUS-0036"),
                new OldDebts(List.of(), List.of(new RevertedLine("44000036", LocalDate.of(2025, 10, 20)))),
                new CustomerId("CUS-0025"),
                OldDebts.NONE);
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
