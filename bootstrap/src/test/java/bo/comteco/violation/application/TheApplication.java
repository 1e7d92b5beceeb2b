package bo.comteco.violation.application;

import bo.comteco.violation.adapter.smartflex.TheSecondaryAdapter;
import org.jmolecules.architecture.hexagonal.Application;
import org.jspecify.annotations.Nullable;

@Application
class TheApplication {
    @Nullable TheSecondaryAdapter adapter;
}
