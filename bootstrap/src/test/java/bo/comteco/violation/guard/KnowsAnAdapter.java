package bo.comteco.violation.guard;

import bo.comteco.violation.adapter.smartflex.TheSecondaryAdapter;
import org.jspecify.annotations.Nullable;

public class KnowsAnAdapter {
    @Nullable TheSecondaryAdapter adapter;
}
