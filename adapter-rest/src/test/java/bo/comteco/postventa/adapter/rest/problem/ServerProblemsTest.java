package bo.comteco.postventa.adapter.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.adapter.rest.ApiUnderTest;
import bo.comteco.postventa.application.driving.AttendEnquiry;
import bo.comteco.postventa.application.driving.CompleteStep;
import bo.comteco.postventa.application.driving.ConsultIndicator;
import bo.comteco.postventa.application.driving.ConsultManual;
import bo.comteco.postventa.application.driving.ConsultRequirements;
import bo.comteco.postventa.application.driving.Desist;
import bo.comteco.postventa.application.driving.FindEnquiries;
import bo.comteco.postventa.application.driving.FindRequests;
import bo.comteco.postventa.application.driving.GoBack;
import bo.comteco.postventa.application.driving.HandOverRequest;
import bo.comteco.postventa.application.driving.HoldSystems;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.application.driving.KeepPapers;
import bo.comteco.postventa.application.driving.KeepParameters;
import bo.comteco.postventa.application.driving.LookAtArrears;
import bo.comteco.postventa.application.driving.LookAtIdleRequests;
import bo.comteco.postventa.application.driving.LookAtPayments;
import bo.comteco.postventa.application.driving.LookAtProducts;
import bo.comteco.postventa.application.driving.LookAtRequest;
import bo.comteco.postventa.application.driving.LookAtWatches;
import bo.comteco.postventa.application.driving.OpenRequest;
import bo.comteco.postventa.application.driving.OpenVisit;
import bo.comteco.postventa.application.driving.PlanVisit;
import bo.comteco.postventa.application.driving.PrintDocument;
import bo.comteco.postventa.application.driving.RecordEnquiry;
import bo.comteco.postventa.application.driving.SettleArrears;
import bo.comteco.postventa.application.driving.SettlePayment;
import bo.comteco.postventa.application.driving.TurnEnquiry;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What fails before or beside Spring MVC, on a real server. */
@SpringBootTest(
        classes = ApiUnderTest.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.address=127.0.0.1")
@Import(ServerProblemsTest.Door.class)
@MockitoBean(
        types = {
            ConsultIndicator.class,
            ConsultManual.class,
            ConsultRequirements.class,
            RecordEnquiry.class,
            AttendEnquiry.class,
            FindEnquiries.class,
            TurnEnquiry.class,
            PlanVisit.class,
            OpenVisit.class,
            KeepParameters.class,
            LookAtProducts.class,
            OpenRequest.class,
            CompleteStep.class,
            GoBack.class,
            Desist.class,
            HandOverRequest.class,
            LookAtIdleRequests.class,
            LookAtRequest.class,
            LookAtWatches.class,
            FindRequests.class,
            KeepEvidence.class,
            KeepPapers.class,
            PrintDocument.class,
            LookAtPayments.class,
            SettlePayment.class,
            LookAtArrears.class,
            SettleArrears.class,
            HoldSystems.class
        })
class ServerProblemsTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    /** Closes with the status that a call asks for, as a filter for security does. */
    static class Door {

        @Bean
        Filter door() {
            return (request, response, chain) -> {
                var status = request.getParameter("closed");
                if (status == null) {
                    chain.doFilter(request, response);
                } else {
                    ((HttpServletResponse) response).sendError(Integer.parseInt(status), "in English");
                }
            };
        }
    }

    @ParameterizedTest
    @CsvSource({
        "401, unauthenticated",
        "403, denied",
        "400, bad-request",
        "413, body-too-large",
        "429, bad-request",
        "503, unavailable",
        "500, internal-error",
        "502, internal-error"
    })
    void whatAFilterRefusesIsAProblemInSpanish(int status, String type) throws Exception {
        var answer = client.send(
                HttpRequest.newBuilder(uri("/api/v1/procedures?closed=" + status))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:comteco:postventa:problem:" + type + "\"")
                .doesNotContain("in English");
        assertThat(answer.statusCode()).isEqualTo(status == 429 ? 400 : status == 502 ? 500 : status);
    }

    @Test
    void aBodyBeyondTheLimitIsRefusedThoughItsLengthIsNotAnnounced() throws Exception {
        var body = ("{\"identification\": \"" + "7".repeat(300_000) + "\"}").getBytes(StandardCharsets.UTF_8);
        var answer = client.send(
                HttpRequest.newBuilder(uri("/api/v1/visits"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("problem:body-too-large");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
