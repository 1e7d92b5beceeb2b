package bo.comteco.postventa.bootstrap;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The offices that an installation starts with, by code.
 *
 * @param offices each office's name as clients know it
 */
@ConfigurationProperties("postventa")
record OfficeProperties(Map<String, String> offices) {

    OfficeProperties {
        offices = Map.copyOf(offices);
    }
}
