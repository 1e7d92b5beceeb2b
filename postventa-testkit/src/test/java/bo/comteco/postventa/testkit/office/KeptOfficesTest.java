package bo.comteco.postventa.testkit.office;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.office.KeptOffices;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.manual.ParameterNames;
import bo.comteco.postventa.domain.parameter.ParameterEntry;
import bo.comteco.postventa.testkit.port.OfficeDirectoryContract;
import bo.comteco.postventa.testkit.store.InMemoryParameterStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KeptOfficesTest implements OfficeDirectoryContract {

    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final InMemoryParameterStore parameters = new InMemoryParameterStore(ManualParameters.BOOK);
    private final KeptOffices offices =
            new KeptOffices(Map.of("NORTE", "Zonal Norte", "SUR", "Zonal Sur"), parameters, () -> NOW);

    @Override
    public OfficeDirectory offices() {
        return offices;
    }

    @Override
    public Map<String, String> named() {
        return Map.of("NORTE", "Zonal Norte", "SUR", "Zonal Sur");
    }

    @Override
    public String nobodys() {
        return "OESTE";
    }

    @Test
    void whatOperationsKeepComesFirst() {
        keep("OESTE", "Zonal Oeste", null);
        keep("NORTE", "Zonal Norte y Tiquipaya", null);

        assertThat(offices.knows("OESTE")).isTrue();
        assertThat(offices.nameOf("NORTE")).isEqualTo("Zonal Norte y Tiquipaya");
    }

    @Test
    void anOfficeThatWasClosedKeepsItsNameAndIsNotKnownAnyMore() {
        keep("SUR", "Zonal Sur", TODAY.minusDays(1));

        assertThat(offices.knows("SUR")).isFalse();
        assertThat(offices.nameOf("SUR")).isEqualTo("Zonal Sur");
    }

    @Test
    void clientsPayAtTheirOwnOfficeUnlessOperationsKeepAnother() {
        assertThat(offices.cashDeskOf("NORTE")).isEqualTo("NORTE");

        set(ParameterNames.cashDesk("NORTE"), "SUR", null);

        assertThat(offices.cashDeskOf("NORTE")).isEqualTo("SUR");
    }

    private void keep(String office, String name, @Nullable LocalDate until) {
        set(ParameterNames.office(office), name, until);
    }

    private void set(String parameter, String value, @Nullable LocalDate until) {
        parameters.record(new ParameterEntry(
                parameter, value, "", "operations", TODAY.minusDays(30), until, NOW.minusSeconds(3600), "operations"));
    }
}
