package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.CallRecords;
import bo.comteco.postventa.application.finding.CallRecordFinder;
import bo.comteco.postventa.application.finding.FactFinder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds out what is held of a line's outgoing calls. */
@Configuration(proxyBeanMethods = false)
class CallRecordConfiguration {

    @Bean
    FactFinder callRecordFinder(CallRecords records) {
        return new CallRecordFinder(records);
    }
}
