package bo.comteco.postventa.domain.manual;

import static org.assertj.core.api.Assertions.assertThat;

import bo.comteco.postventa.domain.procedure.Ending;
import bo.comteco.postventa.domain.procedure.Kind;
import bo.comteco.postventa.domain.procedure.Node;
import bo.comteco.postventa.domain.procedure.Target;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Nobody is sent away by a rule without being told why. */
class RefusedByARuleTest {

    @Test
    void everyRuleThatEndsARequestAgainstTheClientsWishSaysWhy() {
        var silent = new ArrayList<String>();
        int ends = 0;
        for (var procedure : ManualEdition.REVISION_3.procedures()) {
            for (var node : procedure.nodes()) {
                if (node.kind() instanceof Kind.Find<?> find) {
                    for (var outcome : find.outcomes()) {
                        if (endsAgainstTheWish(node, outcome)) {
                            ends++;
                            if (!find.rule().explains(outcome)) {
                                silent.add(node.id() + " " + outcome);
                            }
                        }
                    }
                }
            }
        }

        assertThat(ends).isPositive();
        assertThat(silent).isEmpty();
    }

    private static boolean endsAgainstTheWish(Node node, String outcome) {
        return node.route(outcome) instanceof Target.End end
                && !end.ending().isEffective()
                && end.ending() != Ending.DESISTED;
    }
}
