package bo.comteco.violation.domain.two;

import bo.comteco.violation.domain.one.KnowsTwo;
import org.jspecify.annotations.Nullable;

public class KnowsOne {
    @Nullable KnowsTwo one;
}
