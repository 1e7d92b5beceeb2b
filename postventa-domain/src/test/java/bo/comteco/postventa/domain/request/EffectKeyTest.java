package bo.comteco.postventa.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EffectKeyTest {

    @Test
    void readsWhatItWrites() {
        for (var key : new EffectKey[] {new EffectKey(1042, "G.5", 1), new EffectKey(7, "A.5/enter", 12)}) {
            assertThat(EffectKey.parse(key.toString())).isEqualTo(key);
        }
        assertThat(EffectKey.parse("1042/A.5/enter/3")).isEqualTo(new EffectKey(1042, "A.5/enter", 3));
    }

    @Test
    void refusesWhatNobodyWrote() {
        for (var key : new String[] {"", "1042", "1042/1", "x/G.5/1", "1042/G.5/x"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> EffectKey.parse(key));
        }
    }
}
