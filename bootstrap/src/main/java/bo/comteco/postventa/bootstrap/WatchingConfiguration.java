package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.adapter.persistence.RecurringJob;
import bo.comteco.postventa.application.driving.EndIdleRequests;
import bo.comteco.postventa.application.driving.KeepWatch;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done again and again on one instance at a time, whichever is there. */
@Configuration(proxyBeanMethods = false)
class WatchingConfiguration {

    private static final int AT_ONCE = 10;

    @Bean
    RecurringJob endingOfIdleRequests(ObjectProvider<EndIdleRequests> idle, WatchingProperties properties) {
        return new RecurringJob(
                "idle", properties.idleEvery(), () -> idle.getObject().endIdle());
    }

    @Bean
    RecurringJob watchOverPromises(ObjectProvider<KeepWatch> watch, WatchingProperties properties) {
        return new RecurringJob("promises", properties.promisesEvery(), () -> watchAll(watch.getObject()));
    }

    private static void watchAll(KeepWatch watch) {
        watch.begin();
        int seen;
        do {
            seen = watch.look(AT_ONCE);
        } while (seen > 0);
    }
}
