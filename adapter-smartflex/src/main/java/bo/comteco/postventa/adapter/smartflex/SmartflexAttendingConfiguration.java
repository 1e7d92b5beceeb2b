package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Progress;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.TelephoneLines;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills what procedures E, F and G need of Smartflex besides; part of {@link SmartflexConfiguration}. */
@Configuration(proxyBeanMethods = false)
class SmartflexAttendingConfiguration {

    @Bean
    TelephoneLines telephoneLines(TmfClient smartflex) {
        return new TmfTelephoneLines(smartflex);
    }

    @Bean
    Faults faults(TmfClient smartflex) {
        return new TmfFaults(smartflex);
    }

    @Bean
    EngineeringServices engineeringServices(TmfClient smartflex) {
        return new TmfEngineeringServices(smartflex);
    }

    @Bean
    Progress progress(TmfClient smartflex) {
        return new TmfProgress(smartflex);
    }

    @Bean
    RecurringCharges recurringCharges(TmfClient smartflex) {
        return new TmfRecurringCharges(smartflex);
    }
}
