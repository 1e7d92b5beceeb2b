package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.BillingClaims;
import bo.comteco.postventa.application.driven.EngineeringServices;
import bo.comteco.postventa.application.driven.Faults;
import bo.comteco.postventa.application.driven.Products;
import bo.comteco.postventa.application.driven.RecurringCharges;
import bo.comteco.postventa.application.driven.TelephoneLines;
import bo.comteco.postventa.application.finding.ClaimFinder;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.HeldLineFinder;
import bo.comteco.postventa.application.finding.HeldProductFinder;
import bo.comteco.postventa.application.finding.LastFaultFinder;
import bo.comteco.postventa.application.finding.LineNumberFinder;
import bo.comteco.postventa.application.finding.OpenFaultFinder;
import bo.comteco.postventa.application.sending.EffectSender;
import bo.comteco.postventa.application.sending.EngineeringServiceSender;
import bo.comteco.postventa.application.sending.FaultSender;
import bo.comteco.postventa.application.sending.RecurringChargeSender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What procedures E, F and G find out and enter besides what C does. */
@Configuration(proxyBeanMethods = false)
class AttendingConfiguration {

    @Bean
    FactFinder heldProductFinder(Products products) {
        return new HeldProductFinder(products);
    }

    @Bean
    FactFinder heldLineFinder(TelephoneLines lines) {
        return new HeldLineFinder(lines);
    }

    @Bean
    FactFinder lineNumberFinder(TelephoneLines lines) {
        return new LineNumberFinder(lines);
    }

    @Bean
    FactFinder lastFaultFinder(Faults faults) {
        return new LastFaultFinder(faults);
    }

    @Bean
    FactFinder openFaultFinder(Faults faults) {
        return new OpenFaultFinder(faults);
    }

    @Bean
    FactFinder claimFinder(BillingClaims claims) {
        return new ClaimFinder(claims);
    }

    @Bean
    EffectSender faultSender(Faults faults) {
        return new FaultSender(faults);
    }

    @Bean
    EffectSender engineeringServiceSender(EngineeringServices services) {
        return new EngineeringServiceSender(services);
    }

    @Bean
    EffectSender recurringChargeSender(RecurringCharges charges) {
        return new RecurringChargeSender(charges);
    }
}
