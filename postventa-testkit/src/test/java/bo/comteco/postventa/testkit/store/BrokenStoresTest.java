package bo.comteco.postventa.testkit.store;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.testkit.port.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the stores' suites can be broken, and a store that breaks it is caught by its test. */
class BrokenStoresTest {

    static List<Broken> ways() {
        return BrokenStores.ALL;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void whatIsBrokenIsCaughtByTheTestOfItsRule(Broken way) {
        assertThat(BrokenStores.caughtBy(way)).contains(way.rule());
    }

    @Test
    void everyRuleIsBrokenInSomeWay() {
        var unbroken = Rules.inPackagesOf(StoreContract.class);
        BrokenStores.rules().forEach(unbroken::remove);

        assertThat(unbroken).isEmpty();
    }
}
