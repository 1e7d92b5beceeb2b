package bo.comteco.violation.application;

import bo.comteco.violation.guard.KnowsAnAdapter;
import org.jspecify.annotations.Nullable;

class KnowsTheGuard {
    @Nullable KnowsAnAdapter guard;
}
