package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.guard.LongestEntry;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what is owed is carried out.
 *
 * @param threads how many things at once for each system, and how many requests at once ask silent ones again
 * @param lease how long one instance has something owed alone
 * @param longestCall the longest that entering one thing can take: the read time-outs of all its calls together, and
 *     what their guard adds
 * @param settling how long after a call without an answer the other system may still do what it was asked
 * @param takenUpApart how far apart what waited for a system is taken up once operators release it
 */
@ConfigurationProperties("postventa.dispatch")
record DispatchProperties(
        @DefaultValue("4") int threads,
        @DefaultValue("2m") Duration lease,
        @DefaultValue("75s") Duration longestCall,
        @DefaultValue("20s") Duration settling,
        @DefaultValue("200ms") Duration takenUpApart) {

    /**
     * How long is waited.
     *
     * @param entries how long entering one thing takes at the most, by each adapter that enters things
     * @throws IllegalArgumentException if entering one thing can take longer than it is said to
     */
    Patience patience(List<LongestEntry> entries) {
        for (LongestEntry entry : entries) {
            if (entry.duration().compareTo(longestCall) > 0) {
                throw new IllegalArgumentException("postventa.dispatch.longest-call is " + longestCall
                        + ", but entering one thing in " + entry.system().title() + " can take " + entry.duration()
                        + ": raise it, and the lease with it, or shorten that system's read time-out");
            }
        }
        return new Patience(lease, longestCall, settling);
    }
}
