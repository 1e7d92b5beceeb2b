package bo.comteco.postventa.adapter.rest.parameter;

import static bo.comteco.postventa.adapter.rest.ApiUnderTest.ADVISER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import bo.comteco.postventa.adapter.rest.ApiTest;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.KeepParameters.Answer;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ValueUnit;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApiTest
class ParameterTest {

    private static final String SETTING = """
            {"name": "relocation-fee.dth", "value": "120.00", "from": "2026-12-01", "reason": "Resolución 7/2026"}""";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private KeepParameters keepParameters;

    private MvcTestResult sets(String body) {
        return http.post()
                .uri("/api/v1/parameters")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @Test
    void everyValueIsListedWithWhoSetItAndWhy() {
        given(keepParameters.all(ADVISER)).willReturn(new Answer.Listed(ManualParameters.BOOK.entries()));

        var answer =
                assertThat(http.get().uri("/api/v1/parameters")).hasStatusOk().bodyJson();

        answer.extractingPath("$.parameters[0].name").isEqualTo("relocation-fee.fixed-telephony");
        answer.extractingPath("$.parameters[0].value").isEqualTo("146.28");
        answer.extractingPath("$.parameters[0].reason").isEqualTo("Anexo 3, ítem 8");
        answer.extractingPath("$.parameters[0].recordedBy").isEqualTo("GC-PRC-OPE-ASE-03/3");
    }

    @Test
    void aValueIsSetWithItsDaysAndItsReason() {
        var entry = ManualParameters.BOOK.entries().get(0);
        given(keepParameters.set(any())).willReturn(new Answer.Recorded(entry));

        assertThat(sets(SETTING)).hasStatus(201);

        verify(keepParameters)
                .set(new KeepParameters.Command(
                        ADVISER, "relocation-fee.dth", "120.00", LocalDate.of(2026, 12, 1), null, "Resolución 7/2026"));
    }

    @Test
    void whatIsMissingIsToldAtOnceAndNothingIsSet() {
        assertThat(sets("{}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].pointer")
                .asArray()
                .containsExactlyInAnyOrder("#/name", "#/value", "#/from", "#/reason");
        verifyNoInteractions(keepParameters);
    }

    @Test
    void aValueThatIsNotWrittenAsItsUnitIsSaysHowItIs() {
        given(keepParameters.set(any())).willReturn(new Answer.ValueDoesNotFit(ValueUnit.BOB));

        assertThat(sets(SETTING))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].detail")
                .isEqualTo("Escriba un importe en bolivianos, como 146.28.");
    }

    @Test
    void whoHasNoRightIsDenied() {
        given(keepParameters.set(any())).willReturn(new Answer.Denied());

        assertThat(sets(SETTING)).hasStatus(403);
    }
}
