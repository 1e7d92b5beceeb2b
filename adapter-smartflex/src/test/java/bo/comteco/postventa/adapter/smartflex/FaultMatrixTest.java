package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.watch.Sight;
import bo.comteco.postventa.faultmatrix.Bench;
import bo.comteco.postventa.faultmatrix.Column;
import bo.comteco.postventa.faultmatrix.EventTrial;
import bo.comteco.postventa.faultmatrix.FaultMatrixContract;
import bo.comteco.postventa.faultmatrix.Row;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.simulator.seed.SeedData;
import bo.comteco.postventa.simulator.smartflex.SmartflexSimulator;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.client.RestClient;

/** Smartflex's part of the fault matrix. */
class FaultMatrixTest extends FaultMatrixContract<TmfClient> {

    private static final SeedData SEED = SeedData.of(SimulatedSmartflex.TODAY);

    /** What {@code docs/wire/smartflex.md} gives a list of words for. */
    private static final Pattern ENUMERATED = Pattern.compile("(.*\\.)?("
            + "status|state|role|identificationType|issuingAuthority|mediumType|priceType|recurringChargePeriod"
            + "|lifecycleStatus|relationshipType|ticketType|category|accountType|balanceType|action|@referredType"
            + "|geometryType|spatialRef|unit"
            + "|[a-zA-Z]+\\[name=(productKind|technology|componentType|bundleName|equipmentKind|terminationReason"
            + "|suspensionReason|nativeState)]\\.value)");

    @Override
    protected String system() {
        return "SF";
    }

    @Override
    protected Class<?> adapter() {
        return SmartflexConfiguration.class;
    }

    @Override
    protected Bench<TmfClient> bench(Function<SystemName, Guard> guards) {
        var smartflex = SmartflexSimulator.start(0, SEED);
        return new Bench<>(
                smartflex,
                smartflex.url(),
                wait -> TmfClient.of(
                        new SmartflexProperties(smartflex.url(), Duration.ofSeconds(5), wait, null),
                        RestClient.builder(),
                        guards.apply(SystemName.SMARTFLEX)));
    }

    @Override
    protected boolean isEnumerated(String member) {
        return ENUMERATED.matcher(member).matches();
    }

    /** What is told is a hint to look, and looking is Progress. */
    @Override
    protected Optional<EventTrial> events(Row<TmfClient> row, Column column) {
        int[] order = column == Column.DOUBLED_EVENT ? new int[] {1, 1} : new int[] {1, 0};
        if (!column.isOfEvents()) {
            return Optional.empty();
        }
        return switch (row.name()) {
            case "Progress.ofOrder" ->
                Optional.of(() -> new HubTrial(
                                "/tmf-api/productOrderingManagement/v4",
                                List.of(
                                        "orders/{}/state {\"state\": \"inProgress\"}",
                                        "orders/{}/state {\"state\": \"completed\"}"),
                                MatrixEntries::relocation,
                                hint -> sf -> new TmfProgress(sf).ofOrder(hint.number()))
                        .told(SEED, Sight.DONE, order));
            case "Progress.ofFault" ->
                Optional.of(() -> new HubTrial(
                                "/tmf-api/troubleTicket/v4",
                                List.of(
                                        "tickets/{}/status {\"status\": \"inProgress\"}",
                                        "tickets/{}/status {\"status\": \"cancelled\"}"),
                                MatrixEntries::fault,
                                hint -> sf -> new TmfProgress(sf).ofFault(hint.number()))
                        .told(SEED, Sight.CANCELLED, order));
            default -> Optional.empty();
        };
    }

    @Override
    protected List<Row<TmfClient>> rows() {
        return Stream.of(MatrixQuestions.rows(), MatrixEntries.rows())
                .flatMap(List::stream)
                .toList();
    }
}
