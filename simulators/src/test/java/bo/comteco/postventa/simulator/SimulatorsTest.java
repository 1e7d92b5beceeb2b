package bo.comteco.postventa.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.simulator.http.Caller;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, as a process of its own. */
class SimulatorsTest {

    @Test
    void allStartAndSayWhereTheyAre() throws Exception {
        Process process = launch(("--smartflex-port 0 --qgis-port 0 --pac-port 0 --consultas-port 0 --whatsapp-port 0"
                        + " --today 2026-11-24")
                .split(" ", -1));
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String smartflex = address(out.readLine(), "smartflex ");
            String qgis = address(out.readLine(), "qgis ");
            String pac = address(out.readLine(), "pac ");
            String consultas = address(out.readLine(), "consultas ");
            String whatsApp = address(out.readLine(), "whatsapp ");

            assertThat(new Caller(URI.create(smartflex))
                            .json("/tmf-api/customerBillManagement/v4/customerBill/BILL-0005-1")
                            .path("paymentDueDate")
                            .asString())
                    .isEqualTo("2026-11-24T00:00:00-04:00");
            assertThat(new Caller(URI.create(qgis))
                            .get(qgis + "?SERVICE=WFS&VERSION=1.1.0&REQUEST=GetCapabilities")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(new Caller(URI.create(pac))
                            .json("/members/CUS-0001")
                            .path("entitled")
                            .asBoolean())
                    .isTrue();
            assertThat(new Caller(URI.create(consultas))
                            .json("/lines/44000002/months")
                            .path("line")
                            .asString())
                    .isEqualTo("44000002");
            assertThat(new Caller(URI.create(whatsApp)).list("/_control/messages"))
                    .isEmpty();
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port 1", "--seed", "--today yesterday"})
    void anOptionThatItDoesNotKnowEndsIt(String options) throws Exception {
        assertThat(launch(options.split(" ", -1)).waitFor()).isNotZero();
    }

    private static Process launch(String... options) throws Exception {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(Simulators.class.getName());
        command.addAll(java.util.List.of(options));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String address(String line, String name) {
        assertThat(line).startsWith(name + "http://127.0.0.1:");
        return line.substring(name.length());
    }
}
