package bo.comteco.violation.portkit;

import org.jmolecules.architecture.hexagonal.SecondaryPort;

@SecondaryPort
interface HalfTriedPort {
    int called();

    int neverCalled();
}
