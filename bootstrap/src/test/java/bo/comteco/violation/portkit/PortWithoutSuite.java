package bo.comteco.violation.portkit;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

@SecondaryPort
interface PortWithoutSuite {
    void nobodyTries();
}
