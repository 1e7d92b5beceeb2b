package bo.comteco.postventa.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.guard.GuardLimits;
import bo.comteco.postventa.guard.LongestEntry;
import java.time.Duration;
import java.util.List;
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
        var longest = LongestEntry.of(SystemName.SMARTFLEX, 7, READ_TIMEOUT, GuardLimits.standard());

        assertThat(configured(Map.of()).patience(List.of(longest)).longestCall())
                .isEqualTo(Duration.ofSeconds(75));
    }

    @Test
    void aLongestCallWithoutRoomForAnyOfTheSystemsIsRefused() {
        var shortEnough = LongestEntry.of(SystemName.SMARTFLEX, 1, READ_TIMEOUT, GuardLimits.standard());
        var tooLong = LongestEntry.of(SystemName.PAC, 3, Duration.ofSeconds(25), GuardLimits.standard());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> configured(Map.of()).patience(List.of(shortEnough, tooLong)))
                .withMessageContaining("longest-call")
                .withMessageContaining("PAC")
                .withMessageContaining(tooLong.duration().toString());
    }
}
