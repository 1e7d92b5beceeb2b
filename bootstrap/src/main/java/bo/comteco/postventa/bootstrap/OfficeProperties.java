package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.OfficeDirectory;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The offices, by code.
 *
 * @param offices each office's name as clients know it
 */
@ConfigurationProperties("postventa")
record OfficeProperties(Map<String, String> offices) implements OfficeDirectory {

    OfficeProperties {
        offices = Map.copyOf(offices);
    }

    @Override
    public String nameOf(String office) {
        return offices.getOrDefault(office, office);
    }

    @Override
    public boolean knows(String office) {
        return offices.containsKey(office);
    }
}
