package bo.comteco.violation.simulator;

import bo.comteco.violation.domain.manual.AProcedure;
import org.jspecify.annotations.Nullable;

class KnowsTheHouse {
    @Nullable AProcedure procedure;
}
