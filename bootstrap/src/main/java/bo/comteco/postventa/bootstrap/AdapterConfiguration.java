package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.adapter.consultas.ConsultasConfiguration;
import bo.comteco.postventa.adapter.documents.PdfFormPrinter;
import bo.comteco.postventa.adapter.pac.PacConfiguration;
import bo.comteco.postventa.adapter.persistence.OwedSweep;
import bo.comteco.postventa.adapter.persistence.PersistenceConfiguration;
import bo.comteco.postventa.adapter.qgis.QgisConfiguration;
import bo.comteco.postventa.adapter.rest.CurrentActor;
import bo.comteco.postventa.adapter.rest.RestConfiguration;
import bo.comteco.postventa.adapter.smartflex.SmartflexConfiguration;
import bo.comteco.postventa.adapter.whatsapp.WhatsAppConfiguration;
import bo.comteco.postventa.application.driving.CarryOutOwed;
import bo.comteco.postventa.application.form.FormPrinter;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The one place that names every adapter: another CRM is another line here. */
@Configuration(proxyBeanMethods = false)
@Import({
    PersistenceConfiguration.class,
    SmartflexConfiguration.class,
    QgisConfiguration.class,
    PacConfiguration.class,
    ConsultasConfiguration.class,
    WhatsAppConfiguration.class,
    RestConfiguration.class
})
class AdapterConfiguration {

    @Bean
    FormPrinter formPrinter() {
        return new PdfFormPrinter();
    }

    @Bean
    CurrentActor currentActor() {
        return new SignedInActor();
    }

    @Bean
    ParameterBook initialParameters() {
        return ManualParameters.BOOK;
    }

    @Bean
    OwedSweep owedSweep(ObjectProvider<CarryOutOwed> owed) {
        return limit -> owed.getObject().sweep(limit);
    }
}
