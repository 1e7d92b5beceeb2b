package bo.comteco.postventa.application.office;

import bo.comteco.postventa.application.driven.OfficeDirectory;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.domain.manual.Offices;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** The offices as operations keep them by parameters; of one that they never kept, as the installation started with it. */
public final class KeptOffices implements OfficeDirectory {

    private final Map<String, String> installed;
    private final ParameterStore parameters;
    private final InstantSource clock;

    /**
     * A directory.
     *
     * @param installed the names of the offices that the installation started with, by code
     */
    public KeptOffices(Map<String, String> installed, ParameterStore parameters, InstantSource clock) {
        this.installed = Map.copyOf(installed);
        this.parameters = parameters;
        this.clock = clock;
    }

    @Override
    public String nameOf(String office) {
        return findName(office).orElseGet(() -> installed.getOrDefault(office, office));
    }

    @Override
    public boolean knows(String office) {
        return findName(office).isPresent();
    }

    @Override
    public String cashDeskOf(String office) {
        return new Offices(parameters.book()).cashDeskOf(office, clock.instant());
    }

    private Optional<String> findName(String office) {
        var kept = new Offices(parameters.book());
        return kept.haveKept(office)
                ? kept.findName(office, clock.instant())
                : Optional.ofNullable(installed.get(office));
    }
}
