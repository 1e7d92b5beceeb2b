package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static bo.comteco.postventa.testkit.port.PortContract.assertSilent;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.smartflex.Stub.Answer;
import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.domain.manual.WithdrawalFacts.Piece;
import bo.comteco.postventa.domain.product.EquipmentKind;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.InstalledEquipmentContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TmfInstalledEquipmentTest implements InstalledEquipmentContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final ProductId PRODUCT = new ProductId("PRD-1");

    private static final String MODEM = """
            {"id": "PRD-1-2", "name": "Equipo", "productSerialNumber": " S-1 ", "productCharacteristic": [
              {"name": "componentType", "value": "equipment"}, {"name": "equipmentKind", "value": "modem"}]}""";

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);

    @Test
    void aKindThatTheManualDoesNotAskBackIsAnotherKind() {
        assertThat(found(MODEM.replace("modem", "router")))
                .containsExactly(new Piece("PRD-1-2", EquipmentKind.OTHER, "Equipo, serie S-1", "S-1"));
    }

    @Test
    void whatWasTakenAwayIsNotThere() {
        assertThat(found(MODEM.replace("\"name\": \"Equipo\"", "\"name\": \"Equipo\", \"status\": \"terminated\"")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"equipmentKind", "\"name\": \"Equipo\",", "\"id\": \"PRD-1-2\","})
    void aPieceThatIsNotDescribedIsSilence(String missing) {
        try (var stub = answering(MODEM.replace(missing, missing.endsWith(",") ? "" : "unknown"))) {
            assertSilent(new TmfInstalledEquipment(stub.client()).of(PRODUCT));
        }
    }

    private static List<Piece> found(String component) {
        try (var stub = answering(component)) {
            return answer(new TmfInstalledEquipment(stub.client()).of(PRODUCT));
        }
    }

    private static Stub answering(String component) {
        return Stub.answering(Answer.json("{\"id\": \"PRD-1\", \"product\": [" + component + "]}"));
    }

    @Override
    public InstalledEquipment equipment() {
        return new TmfInstalledEquipment(system.client());
    }

    @Override
    public ProductId withoutEquipment() {
        return new ProductId("PRD-0002");
    }

    @Override
    public Map<ProductId, List<Piece>> equipped() {
        return Map.of(
                new ProductId("PRD-0001"),
                List.of(
                        piece("0001-2", EquipmentKind.MODEM, "Módem"),
                        new Piece("PRD-0001-3", EquipmentKind.CABLES, "Cables de conexión", null)),
                new ProductId("PRD-0012"),
                List.of(
                        piece("0012-2", EquipmentKind.MODEM, "Módem"),
                        new Piece("PRD-0012-3", EquipmentKind.CABLES, "Cables de conexión", null),
                        piece("0012-5", EquipmentKind.DECODER, "Decodificador"),
                        new Piece("PRD-0012-6", EquipmentKind.CABLES, "Cables de conexión", null),
                        piece("0012-7", EquipmentKind.REMOTE_CONTROL, "Control remoto")));
    }

    private static Piece piece(String number, EquipmentKind kind, String name) {
        String serial = "SIN-" + number;
        return new Piece("PRD-" + number, kind, name + ", serie " + serial, serial);
    }

    @Override
    public TroubledSystem system() {
        return system;
    }
}
