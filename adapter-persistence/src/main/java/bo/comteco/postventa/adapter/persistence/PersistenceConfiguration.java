package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.adapter.persistence.json.StoredJson;
import bo.comteco.postventa.application.driven.Arrears;
import bo.comteco.postventa.application.driven.EnquiryStore;
import bo.comteco.postventa.application.driven.EvidenceFiles;
import bo.comteco.postventa.application.driven.PaymentOrders;
import bo.comteco.postventa.application.driven.PrintLedger;
import bo.comteco.postventa.application.driven.RequestSearch;
import bo.comteco.postventa.application.driven.RequestStore;
import bo.comteco.postventa.application.driven.SentNotices;
import bo.comteco.postventa.application.driven.Tallies;
import bo.comteco.postventa.application.driven.Transactions;
import bo.comteco.postventa.application.driven.VisitStore;
import bo.comteco.postventa.application.driven.WatchStore;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps requests, visits and parameters in PostgreSQL. To be imported by the service, which brings the data source with
 * its tables (the migrations below {@code db/migration}), the parameters that an empty database starts with, and what
 * the sweep calls.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PersistenceProperties.class)
@EnableJdbcRepositories(basePackageClasses = PersistenceConfiguration.class)
@Import(RecurringWork.class)
public class PersistenceConfiguration {

    @Bean
    StoredJson storedJson() {
        return new StoredJson();
    }

    @Bean
    Transactions transactions(PlatformTransactionManager transactions) {
        return new PostgresTransactions(new TransactionTemplate(transactions));
    }

    @Bean
    RequestStore requestStore(JdbcTemplate jdbc, PlatformTransactionManager transactions, StoredJson json) {
        return new PostgresRequestStore(jdbc, new TransactionTemplate(transactions), json);
    }

    @Bean
    RequestSearch requestSearch(NamedParameterJdbcTemplate jdbc) {
        return new PostgresRequestSearch(jdbc);
    }

    @Bean
    VisitStore visitStore(VisitRepository visits, JdbcAggregateTemplate rows, StoredJson json) {
        return new PostgresVisitStore(visits, rows, json);
    }

    @Bean
    EnquiryStore enquiryStore(NamedParameterJdbcTemplate jdbc) {
        return new PostgresEnquiryStore(jdbc);
    }

    @Bean
    PostgresParameterStore parameterStore(
            ParameterRepository parameters,
            PlatformTransactionManager transactions,
            ParameterBook initial,
            PersistenceProperties properties) {
        new ParameterSeed(parameters, new TransactionTemplate(transactions)).sow(initial);
        return new PostgresParameterStore(parameters, properties.parametersKept(), System::nanoTime);
    }

    @Bean(destroyMethod = "stop")
    RefreshClock parameterClock(PostgresParameterStore parameters, PersistenceProperties properties) {
        return new RefreshClock(
                "parameters", parameters::refresh, properties.parametersKept().dividedBy(2));
    }

    @Bean
    WatchStore watchStore(NamedParameterJdbcTemplate jdbc) {
        return new PostgresWatchStore(jdbc);
    }

    @Bean
    Arrears arrears(NamedParameterJdbcTemplate jdbc) {
        return new PostgresArrears(jdbc);
    }

    @Bean
    PostgresSystemHolds systemHolds(JdbcTemplate jdbc, PersistenceProperties properties) {
        return new PostgresSystemHolds(jdbc, properties.holdsKept(), System::nanoTime);
    }

    @Bean(destroyMethod = "stop")
    RefreshClock holdClock(PostgresSystemHolds holds, PersistenceProperties properties) {
        return new RefreshClock("holds", holds::refresh, properties.holdsKept().dividedBy(2));
    }

    @Bean
    ChainAudit chainAudit(JdbcTemplate jdbc) {
        return new ChainAudit(jdbc);
    }

    @Bean
    Tallies tallies(NamedParameterJdbcTemplate jdbc) {
        return new PostgresTallies(jdbc);
    }

    @Bean
    PrintLedger printLedger(NamedParameterJdbcTemplate jdbc) {
        return new PostgresPrintLedger(jdbc);
    }

    @Bean
    EvidenceFiles evidenceFiles(NamedParameterJdbcTemplate jdbc) {
        return new PostgresEvidenceFiles(jdbc);
    }

    @Bean
    SentNotices sentNotices(NamedParameterJdbcTemplate jdbc) {
        return new PostgresSentNotices(jdbc);
    }

    @Bean
    PaymentOrders paymentOrders(NamedParameterJdbcTemplate jdbc, PlatformTransactionManager transactions) {
        return new PostgresPaymentOrders(jdbc, new TransactionTemplate(transactions));
    }
}
