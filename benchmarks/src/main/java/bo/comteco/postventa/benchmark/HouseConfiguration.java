package bo.comteco.postventa.benchmark;

import bo.comteco.postventa.adapter.persistence.OwedSweep;
import bo.comteco.postventa.adapter.persistence.PersistenceConfiguration;
import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.ParameterStore;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.SystemHolds;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.application.request.CounterService;
import bo.comteco.postventa.application.request.Patience;
import bo.comteco.postventa.domain.manual.ManualEdition;
import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import bo.comteco.postventa.domain.text.SpanishTexts;
import bo.comteco.postventa.testkit.port.InMemorySystems;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The use cases on PostgreSQL as the service puts them together, with its pool of connections, its migrations, its
 * sweep and its fold; the outside systems answer in memory, and nobody calls over HTTP.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PersistenceConfiguration.class)
class HouseConfiguration {

    @Bean
    InMemorySystems systems() {
        return new InMemorySystems();
    }

    @Bean(destroyMethod = "stop")
    SentAtOnce sentAtOnce(ObjectProvider<CounterService> service) {
        return new SentAtOnce(() -> service.getObject().carryOutOwed());
    }

    @Bean
    OwedSweep owedSweep(ObjectProvider<CounterService> service) {
        return limit -> service.getObject().carryOutOwed().sweep(limit);
    }

    @Bean
    ParameterBook initialParameters() {
        return ManualParameters.BOOK;
    }

    @Bean
    CounterService.Stores stores(
            RequestStore requests,
            RequestSearch search,
            VisitStore visits,
            EnquiryStore enquiries,
            ParameterStore parameters,
            Tallies tallies,
            WatchStore watches,
            Arrears arrears,
            Transactions transactions) {
        return new CounterService.Stores(
                requests, search, visits, enquiries, parameters, tallies, watches, arrears, transactions);
    }

    @Bean
    CounterService counterService(
            CounterService.Stores stores,
            SystemHolds holds,
            InMemorySystems systems,
            PrintLedger ledger,
            SentAtOnce dispatch) {
        return new CounterService(
                List.of(ManualEdition.REVISION_3),
                systems.finders(),
                systems.senders(),
                stores,
                systems.customers(),
                systems.products(),
                new CounterService.Papers(
                        form -> new byte[0], office -> "Oficina " + office, ledger, systems.callRecords()),
                dispatch,
                new Patience(Duration.ofSeconds(90), Duration.ofSeconds(40), Duration.ofSeconds(20)),
                new CounterService.Watching(systems.progress(), Duration.ofHours(1)),
                new CounterService.Holding(holds, Duration.ofMillis(100)),
                SpanishTexts.load()::render,
                InstantSource.system());
    }
}
