package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.parameter.ParameterEntry;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OfficesTest {

    private static final Instant FIRST_OF_MAY = Instant.parse("2026-05-01T14:00:00Z");
    private static final Instant FIRST_OF_JULY = Instant.parse("2026-07-01T14:00:00Z");

    private static final Offices OFFICES = new Offices(ManualParameters.BOOK
            .with(entry("office.NORTE", "Zonal Norte", "2026-05-01", "2026-06-30"))
            .with(entry("cash-desk.NORTE", "CENTRAL", "2026-06-01", null)));

    @Test
    void anOfficeIsThereFromItsFirstDayToItsLast() {
        assertThat(OFFICES.findName("NORTE", FIRST_OF_MAY.minusSeconds(11 * 3600)))
                .isEmpty();
        assertThat(OFFICES.findName("NORTE", FIRST_OF_MAY)).contains("Zonal Norte");
        assertThat(OFFICES.findName("NORTE", FIRST_OF_JULY)).isEmpty();
    }

    @Test
    void oneThatWasClosedWasKept() {
        assertThat(OFFICES.haveKept("NORTE")).isTrue();
        assertThat(OFFICES.haveKept("SUR")).isFalse();
    }

    @Test
    @ReadAs("D-103")
    void clientsPayAtTheirOfficesOwnCashDeskUnlessAnotherIsSet() {
        assertThat(OFFICES.cashDeskOf("NORTE", FIRST_OF_MAY)).isEqualTo("NORTE");
        assertThat(OFFICES.cashDeskOf("NORTE", FIRST_OF_JULY)).isEqualTo("CENTRAL");
        assertThat(OFFICES.cashDeskOf("SUR", FIRST_OF_JULY)).isEqualTo("SUR");
    }

    private static ParameterEntry entry(String name, String value, String from, @Nullable String until) {
        return new ParameterEntry(
                name,
                value,
                "",
                "operations",
                LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                Instant.parse("2026-01-01T12:00:00Z"),
                "operations");
    }
}
