package bo.comteco.postventa.adapter.consultas;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.faultmatrix.Bench;
import bo.comteco.postventa.faultmatrix.Column;
import bo.comteco.postventa.faultmatrix.FaultMatrixContract;
import bo.comteco.postventa.faultmatrix.Row;
import bo.comteco.postventa.guard.Guard;
import bo.comteco.postventa.simulator.consultas.ConsultasSimulator;
import bo.comteco.postventa.simulator.seed.LineCalls;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.client.RestClient;

/** Consultas' part of the fault matrix. */
class FaultMatrixTest extends FaultMatrixContract<ConsultasCallRecords> {

    private static final String LINE = "44000007";
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String NO_WORDS = "no member of its answers says one of a set of words";

    /** The month in two pages. */
    private static final int PAGE =
            LineCalls.of(SimulatedConsultas.SEED).calls(LINE, OCTOBER).size() / 2 + 1;

    @Override
    protected String system() {
        return "CON";
    }

    @Override
    protected Class<?> adapter() {
        return ConsultasConfiguration.class;
    }

    @Override
    protected Bench<ConsultasCallRecords> bench(Function<SystemName, Guard> guards) {
        var consultas = ConsultasSimulator.start(0, SimulatedConsultas.SEED);
        return new Bench<>(consultas, consultas.url(), wait -> {
            var properties = new ConsultasProperties(consultas.url(), Duration.ofSeconds(5), wait, PAGE, null);
            return new ConsultasCallRecords(
                    ConsultasClient.of(properties, RestClient.builder(), guards.apply(SystemName.CONSULTAS)), PAGE);
        });
    }

    @Override
    protected boolean isEnumerated(String member) {
        return false;
    }

    @Override
    protected List<Row<ConsultasCallRecords>> rows() {
        return List.of(
                Row.<ConsultasCallRecords>asking(
                                CallRecords.class, "monthsHeld", consultas -> consultas.monthsHeld(LINE))
                        .without(Column.UNKNOWN_VALUE, NO_WORDS),
                Row.<ConsultasCallRecords>asking(
                                CallRecords.class, "calls", consultas -> consultas.calls(LINE, OCTOBER, call -> {}))
                        .without(Column.UNKNOWN_VALUE, NO_WORDS)
                        .allowing(
                                Column.MISSING_FIELD,
                                ".*: next",
                                "a page without it is the last; what is printed is what was counted"));
    }
}
