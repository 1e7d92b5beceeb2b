package bo.comteco.postventa.application.driven;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.fact.SystemName;
import bo.comteco.postventa.domain.request.Waiting;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AwaitedTest {

    @ParameterizedTest
    @EnumSource
    void everySystemHasItsWord(SystemName system) {
        assertThat(Awaited.by(new Waiting.ForEffect(system, "1/C.7/0"))).containsExactly(Awaited.of(system));
    }

    @Test
    void severalSystemsAreNamedInOneOrder() {
        assertThat(Awaited.by(new Waiting.ForFacts(Set.of(SystemName.QGIS, SystemName.SMARTFLEX))))
                .containsExactly(Awaited.SMARTFLEX, Awaited.QGIS);
    }

    @Test
    void aPersonIsWaitedForUntilTheEnd() {
        assertThat(Awaited.by(new Waiting.ForPerson())).containsExactly(Awaited.PERSON);
        assertThat(Awaited.by(new Waiting.ForNothing())).isEmpty();
    }
}
