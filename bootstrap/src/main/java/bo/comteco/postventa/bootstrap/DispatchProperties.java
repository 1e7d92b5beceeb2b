package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.request.Patience;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what is owed is carried out.
 *
 * @param threads how many things at once
 * @param lease how long one instance has something owed alone
 * @param longestCall the longest that entering one thing can take: the read time-outs of all its calls together
 * @param settling how long after a call without an answer the other system may still do what it was asked
 */
@ConfigurationProperties("postventa.dispatch")
record DispatchProperties(
        @DefaultValue("4") int threads,
        @DefaultValue("90s") Duration lease,
        @DefaultValue("40s") Duration longestCall,
        @DefaultValue("20s") Duration settling) {

    Patience patience() {
        return new Patience(lease, longestCall, settling);
    }
}
