package bo.comteco.postventa.adapter.smartflex;

import bo.comteco.postventa.application.driven.DebtHistory;
import bo.comteco.postventa.application.driven.GuaranteeDeposits;
import bo.comteco.postventa.application.driven.InstalledEquipment;
import bo.comteco.postventa.application.driven.ProductOptions;
import bo.comteco.postventa.application.driven.Suspensions;
import bo.comteco.postventa.application.driven.UnbilledCharges;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fills what procedures A, B, D, H and I need of Smartflex besides; part of {@link SmartflexConfiguration}. */
@Configuration(proxyBeanMethods = false)
class SmartflexChangeConfiguration {

    @Bean
    ProductOptions productOptions(TmfClient smartflex) {
        return new TmfProductOptions(smartflex);
    }

    @Bean
    Suspensions suspensions(TmfClient smartflex) {
        return new TmfSuspensions(smartflex);
    }

    @Bean
    UnbilledCharges unbilledCharges(TmfClient smartflex) {
        return new TmfUnbilledCharges(smartflex);
    }

    @Bean
    InstalledEquipment installedEquipment(TmfClient smartflex) {
        return new TmfInstalledEquipment(smartflex);
    }

    @Bean
    DebtHistory debtHistory(TmfClient smartflex) {
        return new TmfDebtHistory(smartflex);
    }

    @Bean
    GuaranteeDeposits guaranteeDeposits(TmfClient smartflex) {
        return new TmfGuaranteeDeposits(smartflex);
    }
}
