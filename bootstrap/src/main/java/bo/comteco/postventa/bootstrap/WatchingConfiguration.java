package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.adapter.persistence.RecurringJob;
import bo.comteco.postventa.application.driving.EndIdleRequests;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done again and again on one instance at a time, whichever is there. */
@Configuration(proxyBeanMethods = false)
class WatchingConfiguration {

    @Bean
    RecurringJob endingOfIdleRequests(ObjectProvider<EndIdleRequests> idle, WatchingProperties properties) {
        return new RecurringJob(
                "idle", properties.idleEvery(), () -> idle.getObject().endIdle());
    }
}
