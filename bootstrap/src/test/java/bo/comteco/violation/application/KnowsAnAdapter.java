package bo.comteco.violation.application;

import bo.comteco.violation.adapter.smartflex.KnowsAnotherAdapter;
import org.jspecify.annotations.Nullable;

class KnowsAnAdapter {
    @Nullable KnowsAnotherAdapter adapter;
}
