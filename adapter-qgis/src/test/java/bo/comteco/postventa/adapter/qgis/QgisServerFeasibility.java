package bo.comteco.postventa.adapter.qgis;

import bo.comteco.postventa.application.driven.NetworkCoverage;
import bo.comteco.postventa.testkit.port.TroubledSystem;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;

/** A real QGIS Server. */
abstract class QgisServerFeasibility extends FeasibilitySuite {

    @TempDir
    private Path folder;

    abstract QgisServer server();

    @Override
    public NetworkCoverage network() {
        return QgisServer.network(server().url());
    }

    /** It writes six decimals of a degree, whatever the project says. */
    @Override
    BigDecimal tolerance() {
        return BigDecimal.ONE;
    }

    @Override
    NetworkCoverage networkWithUnknownPortsOf(String nap) {
        var copy = server().published().copy(folder);
        copy.change("UPDATE nap SET free_ports = NULL WHERE code = '" + nap + "'");
        return QgisServer.network(server().url(copy.project("red")));
    }

    @Override
    public TroubledSystem system() {
        return new Troubled(server());
    }

    /** The trouble that a real server can be brought into from outside. */
    private record Troubled(QgisServer server) implements TroubledSystem {

        @Override
        public void fallSilent() {
            server.end();
        }

        @Override
        public void hang() {
            Assumptions.abort("a real server is not made to hang; SimulatedFeasibilityTest tries that");
        }

        @Override
        public void talkNonsense() {
            Assumptions.abort("a real server is not made to talk nonsense; SimulatedFeasibilityTest tries that");
        }

        @Override
        public void answerAgain() {
            server.startAgain();
        }
    }
}
