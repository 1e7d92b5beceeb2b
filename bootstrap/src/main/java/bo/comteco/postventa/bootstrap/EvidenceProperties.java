package bo.comteco.postventa.bootstrap;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What files are taken in.
 *
 * @param largest how large a file may be
 * @param expiryEvery how often files are looked for whose time is over
 */
@ConfigurationProperties("postventa.evidence")
record EvidenceProperties(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("1h") Duration expiryEvery) {}
