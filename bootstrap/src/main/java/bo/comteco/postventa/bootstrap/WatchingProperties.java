package bo.comteco.postventa.bootstrap;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often it is looked at what nobody looks at.
 *
 * @param idleEvery how often requests are looked for that nobody touched for their idle time
 */
@ConfigurationProperties("postventa.watching")
record WatchingProperties(@DefaultValue("10m") Duration idleEvery) {}
