package bo.comteco.violation.adapter.smartflex;

import bo.comteco.violation.adapter.rest.KnowsAProcedure;
import org.jspecify.annotations.Nullable;

public class KnowsAnotherAdapter {
    @Nullable KnowsAProcedure other;
}
