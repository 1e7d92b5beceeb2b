package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.domain.manual.SuspensionFacts.Suspension;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.SuspensionsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The history of a product's suspensions: {@code docs/wire/smartflex.md}, section 13. */
class TmfSuspensionsTest implements SuspensionsContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final ProductId PRODUCT = new ProductId("PRD-1");

    private static final String SUSPENSION = """
            {"id": "ORD-1", "category": "suspension", "state": "completed",
             "requestedStartDate": "2026-03-01T00:00:00-04:00",
             "productOrderItem": [{"id": "1", "action": "modify", "product": {"id": "PRD-1"}}]}""";

    private static final String BACK = """
            {"id": "ORD-2", "category": "reconnection", "state": "acknowledged",
             "requestedStartDate": "2026-05-01T00:00:00-04:00",
             "note": [{"id": "suspensionOrder", "text": "ORD-1"}],
             "productOrderItem": [{"id": "1", "action": "modify", "product": {"id": "PRD-1"}}]}""";

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Suspensions suspensions = new TmfSuspensions(SMARTFLEX.client());

    @ParameterizedTest
    @ValueSource(strings = {"acknowledged", "inProgress", "pending", "held", " completed ", "partial"})
    void whatWasOrderedCountsWhetherItIsCarriedOutYetOrNot(String state) {
        assertThat(found(SUSPENSION.replace("completed", state) + ", " + BACK))
                .containsExactly(new Suspension(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 5, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled", "rejected", "failed"})
    void whatCameToNothingDoesNotCount(String state) {
        assertThat(found(SUSPENSION.replace("completed", state) + ", " + BACK)).isEmpty();
        assertThat(found(SUSPENSION + ", " + BACK.replace("acknowledged", state)))
                .containsExactly(new Suspension(LocalDate.of(2026, 3, 1), null));
    }

    @ParameterizedTest
    @CsvSource({
        "completed, assessingCancellation",
        "completed, pendingCancellation",
        "completed, asleep",
        "completed, ''",
        "acknowledged, assessingCancellation",
        "acknowledged, asleep",
        "2026-05-01T, sometime",
        "2026-03-01T, sometime",
        "PRD-1, PRD-2",
        "'\"category\": \"suspension\"', '\"category\": \"relocation\"'"
    })
    void whatCanNotBeToldIsSilence(String usual, String odd) {
        var history = SUSPENSION + ", " + BACK;
        assertThat(history).contains(usual);

        try (var stub = answering(history.replace(usual, odd))) {
            assertSilent(new TmfSuspensions(stub.client()).of(PRODUCT));
        }
    }

    @Test
    void aSuspensionWithTwoReconnectionsEndsNobodyKnowsWhen() {
        try (var stub = answering(SUSPENSION + ", " + BACK + ", " + BACK.replace("ORD-2", "ORD-3"))) {
            assertSilent(new TmfSuspensions(stub.client()).of(PRODUCT));
        }
    }

    @Test
    void aReconnectionThatNamesNoSuspensionEndsNone() {
        assertThat(found(SUSPENSION + ", " + BACK.replace("\"ORD-1\"", "\"ORD-9\"")))
                .containsExactly(new Suspension(LocalDate.of(2026, 3, 1), null));
    }

    @Test
    void aSuspensionThatWasJustEnteredIsOneOfThem() {
        accepted(new TmfOrders(SMARTFLEX.client()).suspend(Sample.SUSPENSION, Sample.entry(false)));

        assertThat(answer(suspensions.of(Sample.INTERNET)))
                .containsExactly(new Suspension(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 1)));
    }

    private static List<Suspension> found(String orders) {
        try (var stub = answering(orders)) {
            return answer(new TmfSuspensions(stub.client()).of(PRODUCT));
        }
    }

    private static Stub answering(String orders) {
        return Stub.answering(Answer.json("[" + orders + "]"));
    }

    @Override
    public Suspensions suspensions() {
        return new TmfSuspensions(system.client());
    }

    /** One that was ordered and cancelled. */
    @Override
    public ProductId neverSuspended() {
        return new ProductId("PRD-0021");
    }

    @Override
    public Map<ProductId, List<Suspension>> suspended() {
        return Map.of(
                new ProductId("PRD-0018"),
                List.of(new Suspension(LocalDate.of(2026, 10, 25), LocalDate.of(2027, 1, 23))),
                new ProductId("PRD-0020"),
                List.of(new Suspension(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 1, 2))),
                new ProductId("PRD-0032"),
                List.of(new Suspension(LocalDate.of(2026, 12, 14), LocalDate.of(2027, 2, 12))),
                new ProductId("PRD-0034"),
                List.of(new Suspension(LocalDate.of(2026, 11, 14), null)));
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
