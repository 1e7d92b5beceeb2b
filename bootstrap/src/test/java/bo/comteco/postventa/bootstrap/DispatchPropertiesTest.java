package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.guard.GuardLimits;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class DispatchPropertiesTest {

    private static final Duration READ_TIMEOUT = Duration.ofSeconds(10);

    private static DispatchProperties configured(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("postventa.dispatch", DispatchProperties.class);
    }

    @Test
    void whereNothingIsConfiguredTheLongestCallHasRoomForWhatAGuardAddsToSevenCalls() {
        var longest = GuardLimits.standard().longest(READ_TIMEOUT);

        assertThat(configured(Map.of()).patience(longest).longestCall()).isEqualTo(Duration.ofSeconds(75));
    }

    @Test
    void aLongestCallWithoutThatRoomIsRefused() {
        var longest = GuardLimits.standard().longest(READ_TIMEOUT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured(Map.of("postventa.dispatch.longest-call", "70s"))
                        .patience(longest))
                .withMessageContaining("longest-call");
    }
}
