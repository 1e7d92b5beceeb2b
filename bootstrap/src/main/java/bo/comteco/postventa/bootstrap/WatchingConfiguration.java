package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.adapter.persistence.RecurringJob;
import bo.comteco.postventa.application.driving.KeepWatch;
import bo.comteco.postventa.application.request.CounterService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is done again and again on one instance at a time, whichever is there. It is asked of the whole counter when it is
 * time: one desk fills several ports, and once it is there Spring can't tell by the type which of them is meant.
 */
@Configuration(proxyBeanMethods = false)
class WatchingConfiguration {

    private static final int AT_ONCE = 10;

    @Bean
    RecurringJob endingOfIdleRequests(ObjectProvider<CounterService> counter, WatchingProperties properties) {
        return new RecurringJob(
                "idle",
                properties.idleEvery(),
                () -> counter.getObject().endIdleRequests().endIdle());
    }

    @Bean
    RecurringJob watchOverPromises(ObjectProvider<CounterService> counter, WatchingProperties properties) {
        return new RecurringJob(
                "promises",
                properties.promisesEvery(),
                () -> watchAll(counter.getObject().keepWatch()));
    }

    private static void watchAll(KeepWatch watch) {
        watch.begin();
        int seen;
        do {
            seen = watch.look(AT_ONCE);
        } while (seen > 0);
    }
}
