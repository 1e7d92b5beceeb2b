package bo.comteco.postventa.adapter.smartflex;

import static bo.comteco.postventa.adapter.smartflex.SimulatedSmartflex.TODAY;
import static bo.comteco.postventa.testkit.port.EntriesContract.accepted;
import static bo.comteco.postventa.testkit.port.PortContract.answer;
import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Entry;
import bo.comteco.postventa.application.driven.EntryReply;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.domain.customer.CustomerId;
import bo.comteco.postventa.domain.manual.FaultFacts.Fault;
import bo.comteco.postventa.domain.manual.FaultFacts.FaultState;
import bo.comteco.postventa.domain.product.ProductId;
import bo.comteco.postventa.testkit.port.FaultsContract;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TmfFaultsTest implements FaultsContract {

    @RegisterExtension
    static final SimulatedSmartflex SMARTFLEX = new SimulatedSmartflex();

    private static final String TECHNICIAN = "Tadeo Técnico de Prueba";

    private final TroubledSmartflex system = new TroubledSmartflex(SMARTFLEX);
    private final Faults faults = new TmfFaults(SMARTFLEX.client());
    private final EnteredTickets entered = new EnteredTickets(SMARTFLEX);

    @Test
    void aBlockedOrderWithNobodyOnItIsRegistered() {
        assertThat(answer(faults.lastOf(new ProductId("PRD-0007"))))
                .contains(fault("TT-0007-1", FaultState.REGISTERED, "Sin servicio por poste caído", 4, null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"nativeState\": \"5\"}| ASSIGNED| ",
                "{\"nativeState\": \"5\", \"technician\": \"Tita\"}| ASSIGNED| Tita",
                "{\"nativeState\": \"5\", \"technician\": \"Tita\", \"started\": true}| IN_REPAIR| Tita",
                "{\"nativeState\": \"11\", \"technician\": \"Tita\"}| ASSIGNED| Tita",
                "{\"nativeState\": \"12\"}| CANCELLED| "
            })
    void aFaultStandsAsItsWorkOrderDoes(String move, FaultState state, @Nullable String technician) {
        accepted(enter(entry("17/E.4/enter/1", false)));

        SMARTFLEX.control("work-orders/OT-000001/state", move);

        assertThat(last().state()).isEqualTo(state);
        assertThat(last().technician()).isEqualTo(technician);
    }

    @ParameterizedTest
    @CsvSource({"true, CLOSED_SOLVED", "false, CLOSED_UNSOLVED"})
    void aLegalizationSaysWhetherItWasSolved(String solved, FaultState state) {
        accepted(enter(entry("17/E.4/enter/1", false)));
        SMARTFLEX.control("work-orders/OT-000001/state", "{\"nativeState\": \"5\"}");
        SMARTFLEX.control("work-orders/OT-000001/state", "{\"nativeState\": \"8\", \"solved\": " + solved + "}");

        assertThat(last().state()).isEqualTo(state);
        assertThat(answer(faults.openOf(Sample.INTERNET))).isEmpty();
    }

    @Test
    void anEngineeringServiceIsNotTheFaultsFieldWork() {
        var number = accepted(enter(entry("17/E.4/enter/1", false)));
        SMARTFLEX.control("work-orders/OT-000001/state", "{\"nativeState\": \"5\"}");
        var services = new TmfEngineeringServices(SMARTFLEX.client());
        var visit = new EngineeringServices.Visit(Sample.INTERNET, number);
        var ordered = accepted(services.schedule(visit, entry("17/E.9.2/1", false)));
        accepted(services.cancel(ordered, entry("17/E.9.2/2", false)));

        assertThat(last().state()).isEqualTo(FaultState.ASSIGNED);
    }

    @Test
    void aFaultThatIsClosedCanNotBeCancelled() {
        assertThat(faults.cancel("TT-0009-1", entry("17/E.4/enter/9", false))).isInstanceOf(EntryReply.Refused.class);
    }

    @Override
    public Faults faults() {
        return new TmfFaults(system.client());
    }

    @Override
    public CustomerId customer() {
        return Sample.ANA;
    }

    @Override
    public Faults.Report aReport() {
        return Sample.FAULT;
    }

    @Override
    public Map<ProductId, Fault> lastFaults() {
        return Map.of(
                new ProductId("PRD-0002"),
                fault("TT-0002-1", FaultState.REGISTERED, "La línea no tiene tono", 1, null),
                new ProductId("PRD-0004"),
                fault("TT-0004-1", FaultState.ASSIGNED, "Internet lento desde ayer", 1, TECHNICIAN),
                new ProductId("PRD-0005"),
                fault("TT-0005-1", FaultState.IN_REPAIR, "Sin señal de televisión", 1, TECHNICIAN),
                new ProductId("PRD-0006"),
                fault("TT-0006-1", FaultState.ASSIGNED, "Sin señal en dos canales", 3, TECHNICIAN),
                new ProductId("PRD-0008"),
                fault("TT-0008-1", FaultState.CLOSED_UNSOLVED, "Internet intermitente", 9, TECHNICIAN),
                new ProductId("PRD-0013"),
                fault("TT-0013-2", FaultState.CLOSED_SOLVED, "Sin internet otra vez", 20, TECHNICIAN),
                new ProductId("PRD-0021"),
                fault("TT-0021-1", FaultState.CANCELLED, "Sin internet; ya volvió", 5, null));
    }

    @Override
    public EntryReply enterWhatIsRefused(Entry entry) {
        return faults.report(
                new Faults.Report(new ProductId("no-product-has-this-id"), "Sin señal", null, Sample.FAULT.telephone()),
                entry);
    }

    @Override
    public void loseNextAnswer() {
        entered.loseNextAnswer();
    }

    @Override
    public TroubledSystem system() {
        return system;
    }

    @Override
    public long countOf(String key) {
        return entered.countOf(key);
    }

    @Override
    public boolean isCancelled(String number) {
        return entered.isCancelled(number);
    }

    private Fault last() {
        return answer(faults.lastOf(Sample.INTERNET)).orElseThrow();
    }

    private static Fault fault(
            String number, FaultState state, String symptom, int daysAgo, @Nullable String technician) {
        return new Fault(
                number,
                state,
                symptom,
                TODAY.minusDays(daysAgo).atTime(8, 0).toInstant(ZoneOffset.ofHours(-4)),
                technician);
    }
}
