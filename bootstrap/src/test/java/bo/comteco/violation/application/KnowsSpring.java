package bo.comteco.violation.application;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

class KnowsSpring {
    @Nullable ApplicationContext context;
}
