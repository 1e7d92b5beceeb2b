package bo.comteco.postventa.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Says in the build's output which Java the tests really ran on. */
class JavaVersionTest {

    @Test
    void theTestsRunOnJava17OrLater() {
        System.out.println("java.version inside the tests: " + System.getProperty("java.version"));

        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(17);
    }
}
