package bo.comteco.postventa.bootstrap;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often it is looked at what nobody looks at.
 *
 * @param promisesEvery how often it is looked for what clients were promised and is to be looked at
 * @param lookEvery how often is looked at one promise, where it is due no sooner
 * @param idleEvery how often requests are looked for that nobody touched for their idle time
 */
@ConfigurationProperties("postventa.watching")
record WatchingProperties(
        @DefaultValue("1m") Duration promisesEvery,
        @DefaultValue("1h") Duration lookEvery,
        @DefaultValue("10m") Duration idleEvery) {}
