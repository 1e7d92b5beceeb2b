package bo.comteco.postventa.adapter.rest.indicator;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.adapter.rest.Golden;
import bo.comteco.postventa.application.driven.Tallies.Counted;
import bo.comteco.postventa.application.driven.Tallies.Dimension;
import bo.comteco.postventa.application.driven.Tallies.Selection;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.ConsultIndicator.Answer;
import bo.comteco.postventa.domain.indicator.Count;
import bo.comteco.postventa.domain.indicator.Thresholds;
import bo.comteco.postventa.domain.procedure.ProcedureCode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApiTest
class IndicatorTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Answer.Told TOLD = new Answer.Told(
            new Counted(null, null, null, null, new Count(150, 148, 140, 2)),
            List.of(
                    new Counted(DAY, "CENTRAL", ProcedureCode.C, "asesora", new Count(100, 98, 95, 2)),
                    new Counted(DAY, "=1+1;\"x\"", ProcedureCode.D, "-zonal", new Count(50, 50, 45, 0)),
                    new Counted(DAY.plusDays(1), "NORTE", null, null, Count.NONE)),
            new Thresholds(new BigDecimal("98"), new BigDecimal("95")));

    @Autowired
    private MockMvcTester http;

    @Autowired
    private ConsultIndicator consultIndicator;

    @Test
    void isToldInBothReadingsWithItsStanding() throws IOException {
        given(consultIndicator.indicator(any(), any(), any())).willReturn(TOLD);

        var answer = http.get().uri("/api/v1/indicator?from=2026-11-24").exchange();

        assertThat(answer).hasStatusOk().hasHeader("Cache-Control", "no-store");
        Golden.assertGolden("indicator/indicator.json", answer);
    }

    @Test
    void whatIsAskedForIsPassedOnWithTheActor() {
        given(consultIndicator.indicator(any(), any(), any())).willReturn(TOLD);

        assertThat(http.get()
                        .uri("/api/v1/indicator?from=2026-11-01&until=2026-11-30&office=NORTE&procedure=C"
                                + "&adviser=zonal&by=day,adviser"))
                .hasStatusOk();

        verify(consultIndicator)
                .indicator(
                        ADVISER,
                        new Selection(
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 11, 30),
                                "NORTE",
                                ProcedureCode.C,
                                "zonal"),
                        Set.of(Dimension.DAY, Dimension.ADVISER));
    }

    @Test
    void theTableOpensInASpanishSpreadsheetAndHoldsNoFormula() {
        given(consultIndicator.indicator(any(), any(), any())).willReturn(TOLD);

        var answer =
                http.get().uri("/api/v1/indicator/table?from=2026-11-24&by=day").exchange();

        assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"indicador.csv\"");
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("""
                        \uFEFFDía;Oficina;Procedimiento;Asesor(a);Solicitudes;Atendidas;A tiempo;No atendidas;\
                        Eficacia %;Eficacia;Oportunidad %;Oportunidad;Eficacia % sin no atendidas;Oportunidad % sin no atendidas
                        24/11/2026;CENTRAL;C;asesora;100;98;95;2;98,00;Observado;95,00;Observado;100,00;96,94
                        24/11/2026;"'=1+1;""x""\";D;'-zonal;50;50;45;0;100,00;Aceptado;90,00;Observado;100,00;90,00
                        25/11/2026;NORTE;;;0;0;0;0;;;;;;
                        Total;;;;150;148;140;2;98,67;Aceptado;93,33;Observado;100,00;94,59
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', from",
        "from=24/11/2026, from",
        "from=2026-02-30, from",
        "from=%2B9999999-01-01, from",
        "from=2026-11-24&until=ayer, until",
        "from=2026-11-24&procedure=K, procedure",
        "from=2026-11-24&by=month, by",
        "from=2026-11-24&month=11, month"
    })
    void aParameterThatCanNotBeReadIsNamed(String query, String parameter) {
        var answer = assertThat(http.get().uri("/api/v1/indicator?" + query))
                .hasStatus(400)
                .bodyJson();

        answer.extractingPath("$.type").isEqualTo("urn:comteco:postventa:problem:invalid-query");
        answer.extractingPath("$.errors[*].parameter").asArray().containsExactly(parameter);
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        given(consultIndicator.indicator(any(), any(), any())).willReturn(new Answer.EndsBeforeItBegins());

        assertThat(http.get().uri("/api/v1/indicator?from=2026-11-24&until=2026-11-23"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:comteco:postventa:problem:invalid-range");
    }

    @Test
    void moreDaysThanAreToldApartSayHowManyThereAre() {
        given(consultIndicator.indicator(any(), any(), any())).willReturn(new Answer.TooManyDays(400));

        assertThat(http.get().uri("/api/v1/indicator?from=2026-11-24&by=day"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains("366", "400");
    }

    @Test
    void whoHasNoRightIsDenied() {
        given(consultIndicator.indicator(any(), any(), any())).willReturn(new Answer.Denied());

        assertThat(http.get().uri("/api/v1/indicator?from=2026-11-24")).hasStatus(403);
    }
}
