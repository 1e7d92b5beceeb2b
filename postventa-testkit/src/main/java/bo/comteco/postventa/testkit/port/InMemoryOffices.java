package bo.comteco.postventa.testkit.port;

import bo.comteco.postventa.application.driven.OfficeDirectory;
import java.util.Set;

/**
 * A few offices.
 *
 * @param codes of those that there are
 */
public record InMemoryOffices(Set<String> codes) implements OfficeDirectory {

    public InMemoryOffices {
        codes = Set.copyOf(codes);
    }

    @Override
    public String nameOf(String office) {
        return knows(office) ? "Oficina " + office : office;
    }

    @Override
    public boolean knows(String office) {
        return codes.contains(office);
    }
}
