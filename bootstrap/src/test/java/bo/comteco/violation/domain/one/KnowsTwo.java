package bo.comteco.violation.domain.one;

import bo.comteco.violation.domain.two.KnowsOne;
import org.jspecify.annotations.Nullable;

public class KnowsTwo {
    @Nullable KnowsOne two;
}
