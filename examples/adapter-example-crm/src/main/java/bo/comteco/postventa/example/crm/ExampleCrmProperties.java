package bo.comteco.postventa.example.crm;

import bo.comteco.postventa.guard.GuardLimits;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the CRM is and how long it is waited for.
 *
 * @param baseUrl what stands before {@code /customers}
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take
 * @param guard what the CRM is spared
 */
@ConfigurationProperties("postventa.example-crm")
public record ExampleCrmProperties(
        URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue GuardLimits guard) {

    /** @throws IllegalArgumentException if there is no address */
    public ExampleCrmProperties {
        if (baseUrl == null) {
            throw new IllegalArgumentException("postventa.example-crm.base-url is not set");
        }
    }
}
