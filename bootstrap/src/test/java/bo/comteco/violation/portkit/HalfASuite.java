package bo.comteco.violation.portkit;

import bo.comteco.postventa.testkit.SuiteOf;

@SuiteOf(HalfTriedPort.class)
interface HalfASuite {
    HalfTriedPort port();

    default boolean calls() {
        return port().called() > 0;
    }
}
