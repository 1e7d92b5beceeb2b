package bo.comteco.violation.application;

import bo.comteco.violation.testkit.InMemory;
import org.jspecify.annotations.Nullable;

class KnowsTheTestkit {
    @Nullable InMemory memory;
}
