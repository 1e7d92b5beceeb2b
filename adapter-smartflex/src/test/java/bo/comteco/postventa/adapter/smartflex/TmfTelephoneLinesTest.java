package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.domain.common.Address;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.TelephoneLinesContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TmfTelephoneLinesTest implements TelephoneLinesContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String LINE = """
            {"id": "PRD-1", "name": "Telefonía", "status": "active",
             "relatedParty": [{"id": "CUS-1", "role": "holder"}],
             "productCharacteristic": [{"name": "lineNumber", "value": "44000001"}]}
            """;

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);

    @Test
    void twoNumbersOnOneProductAreSilence() {
        var two = LINE.replace(
                "\"44000001\"}]",
                "\"44000001\"}], \"product\": [{\"productCharacteristic\": [{\"name\": \"lineNumber\", \"value\": \"44000002\"}]}]");

        try (var stub = Stub.answering(uri -> Answer.json(uri.contains("?") ? "[" + two + "]" : two))) {
            var odd = new TmfTelephoneLines(stub.client());
            assertSilent(odd.heldBy(new CustomerId("CUS-1")));
            assertSilent(odd.numberOf(new ProductId("PRD-1")));
        }
    }

    @Test
    void anotherHoldersLineAndOneThatWasGivenUpAreNotHeld() {
        var list = "[" + LINE + ", " + LINE.replace("\"holder\"", "\"user\"") + ", "
                + LINE.replace("\"active\"", "\"terminated\"") + "]";

        try (var stub = Stub.answering(Answer.json(list))) {
            assertThat(answer(new TmfTelephoneLines(stub.client()).heldBy(new CustomerId("CUS-1"))))
                    .hasSize(1);
        }
    }

    @Override
    public TelephoneLines lines() {
        return new TmfTelephoneLines(system.client());
    }

    @Override
    public CustomerId whoHoldsALineAmongOthers() {
        return new CustomerId("CUS-0023");
    }

    @Override
    public TelephoneLines.Line theLineAmongOthers() {
        return new TelephoneLines.Line(
                new ProductId("PRD-0023"),
                "Telefonía fija",
                "44000023",
                new Address("Calle Sintética", "123", "Centro", "Cochabamba", null));
    }

    @Override
    public CustomerId whoHoldsABundleWithALine() {
        return new CustomerId("CUS-0014");
    }

    @Override
    public TelephoneLines.Line theBundlesLine() {
        return new TelephoneLines.Line(
                new ProductId("PRD-0014"),
                "Nplay telefonía, internet y TV",
                "44000014",
                new Address("Av. Inventada", "114", "Queru Queru", "Cochabamba", null));
    }

    @Override
    public CustomerId whoHoldsNoLine() {
        return Sample.ANA;
    }

    @Override
    public ProductId aProductWithoutALine() {
        return Sample.INTERNET;
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
