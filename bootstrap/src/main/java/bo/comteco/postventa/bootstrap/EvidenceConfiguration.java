package bo.comteco.postventa.bootstrap;

import bo.comteco.postventa.adapter.documents.ContentInspector;
import bo.comteco.postventa.adapter.persistence.RecurringJob;
import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driving.KeepEvidence;
import bo.comteco.postventa.application.evidence.EvidenceDesk;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps the papers that clients bring as files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EvidenceProperties.class)
class EvidenceConfiguration {

    private static final int AT_ONCE = 50;

    @Bean
    KeepEvidence keepEvidence(
            EvidenceFiles files,
            VisitStore visits,
            RequestStore requests,
            ParameterStore parameters,
            Transactions transactions,
            EvidenceProperties properties,
            InstantSource clock) {
        return new EvidenceDesk(
                new EvidenceDesk.Ports(files, new ContentInspector(), visits, requests, parameters, transactions),
                Math.toIntExact(properties.largest().toBytes()),
                clock);
    }

    @Bean
    RecurringJob evidenceExpiry(KeepEvidence evidence, EvidenceProperties properties) {
        return new RecurringJob("evidence", properties.expiryEvery(), () -> removeAll(evidence));
    }

    private static void removeAll(KeepEvidence evidence) {
        int removed;
        do {
            removed = evidence.removeExpired(AT_ONCE);
        } while (removed > 0);
    }
}
