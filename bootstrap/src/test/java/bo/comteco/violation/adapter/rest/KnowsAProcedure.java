package bo.comteco.violation.adapter.rest;

import bo.comteco.violation.domain.manual.AProcedure;
import org.jspecify.annotations.Nullable;

public class KnowsAProcedure {
    @Nullable AProcedure procedure;
}
