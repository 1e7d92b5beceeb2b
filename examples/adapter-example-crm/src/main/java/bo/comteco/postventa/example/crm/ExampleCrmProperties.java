package bo.comteco.postventa.example.crm;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the CRM is and how long it is waited for.
 *
 * @param baseUrl what stands before {@code /customers}, without a slash at the end
 * @param connectTimeout how long a connection may take
 * @param readTimeout how long an answer may take
 */
@ConfigurationProperties("postventa.example-crm")
public record ExampleCrmProperties(
        URI baseUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout) {

    /** @throws IllegalArgumentException if there is no address */
    public ExampleCrmProperties {
        if (baseUrl == null) {
            throw new IllegalArgumentException("postventa.example-crm.base-url is not set");
        }
    }
}
