package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.domain.common.Money;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import bo.comteco.postventa.testkit.port.UnbilledChargesContract;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmfUnbilledChargesTest implements UnbilledChargesContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String RATES = """
            [{"id": "ACR-1", "isBilled": false, "product": {"id": "PRD-1"},
              "taxIncludedAmount": {"unit": "BOB", "value": 10.1}},
             {"id": "ACR-2", "isBilled": false, "product": {"id": "PRD-1"},
              "taxIncludedAmount": {"unit": "BOB", "value": 0.2}}]
            """;

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);

    @Test
    void severalAmountsAreAddedToTheCent() {
        try (var stub = Stub.answering(Answer.json(RATES))) {
            assertThat(answer(new TmfUnbilledCharges(stub.client()).of(new ProductId("PRD-1"))))
                    .isEqualTo(Money.of("10.30"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "false, true",
        "'\"isBilled\": false, ', ''",
        "PRD-1, PRD-2",
        "BOB, USD",
        "'\"value\": 0.2', '\"value\": null'",
        "taxIncludedAmount, taxExcludedAmount"
    })
    void whatWasNotAskedForOrIsNotUnderstoodIsSilence(String usual, String odd) {
        var rates = RATES.replace(usual, odd);
        assertThat(rates).isNotEqualTo(RATES);

        try (var stub = Stub.answering(Answer.json(rates))) {
            assertSilent(new TmfUnbilledCharges(stub.client()).of(new ProductId("PRD-1")));
        }
    }

    @Override
    public UnbilledCharges charges() {
        return new TmfUnbilledCharges(system.client());
    }

    @Override
    public Map<ProductId, Money> unbilled() {
        return Map.of(
                new ProductId("PRD-0001"), Money.of("151.20"),
                new ProductId("PRD-0005"), Money.ZERO,
                new ProductId("PRD-0016"), Money.of("-80.00"));
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
