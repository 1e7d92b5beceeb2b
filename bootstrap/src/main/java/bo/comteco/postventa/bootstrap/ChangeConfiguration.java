package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import bo.comteco.postventa.application.finding.ComponentFinder;
import bo.comteco.postventa.application.finding.DebtHistoryFinder;
import bo.comteco.postventa.application.finding.EquipmentFinder;
import bo.comteco.postventa.application.finding.FactFinder;
import bo.comteco.postventa.application.finding.OpenPlanFinder;
import bo.comteco.postventa.application.finding.QuoteFinder;
import bo.comteco.postventa.application.finding.SuspensionFinder;
import bo.comteco.postventa.application.finding.UnbilledChargeFinder;
import bo.comteco.postventa.application.sending.DepositSender;
import bo.comteco.postventa.application.sending.EffectSender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What procedures A, B, D, H and I find out and enter besides what C does. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

    @Bean
    FactFinder openPlanFinder(ProductOptions options) {
        return new OpenPlanFinder(options);
    }

    @Bean
    FactFinder componentFinder(ProductOptions options) {
        return new ComponentFinder(options);
    }

    @Bean
    FactFinder quoteFinder(ProductOptions options) {
        return new QuoteFinder(options);
    }

    @Bean
    FactFinder suspensionFinder(Suspensions suspensions) {
        return new SuspensionFinder(suspensions);
    }

    @Bean
    FactFinder unbilledChargeFinder(UnbilledCharges charges) {
        return new UnbilledChargeFinder(charges);
    }

    @Bean
    FactFinder equipmentFinder(InstalledEquipment equipment) {
        return new EquipmentFinder(equipment);
    }

    @Bean
    FactFinder debtHistoryFinder(DebtHistory history) {
        return new DebtHistoryFinder(history);
    }

    @Bean
    EffectSender depositSender(GuaranteeDeposits deposits) {
        return new DepositSender(deposits);
    }
}
