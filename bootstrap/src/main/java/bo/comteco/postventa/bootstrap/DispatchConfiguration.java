package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.guard.LongestEntry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sends what is owed: soon after it was stored, and again and again by the sweep for what was left. */
@Configuration(proxyBeanMethods = false)
class DispatchConfiguration {

    @Bean
    Patience patience(DispatchProperties properties, List<LongestEntry> entries) {
        return properties.patience(entries);
    }

    @Bean
    CounterService.Holding holding(SystemHolds holds, DispatchProperties properties) {
        return new CounterService.Holding(holds, properties.takenUpApart());
    }

    @Bean(destroyMethod = "stop")
    DispatchPool dispatchPool(ObjectProvider<CarryOutOwed> owed, DispatchProperties properties) {
        return new DispatchPool(owed, properties.threads());
    }
}
