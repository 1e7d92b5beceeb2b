package bo.comteco.postventa.adapter.persistence;

import bo.comteco.postventa.domain.manual.ManualParameters;
import bo.comteco.postventa.domain.parameter.ParameterBook;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** One PostgreSQL with one set of stores for all tests of this JVM; each test begins with empty tables. */
final class TestDatabase {

    /** How often the sweep was called. */
    static final AtomicInteger SWEEPS = new AtomicInteger();

    private static final String EMPTY =
            "truncate request, step, effect, watch, client, tally_delta, tally, visit, enquiry, enquiry_mark, parameter,"
                    + " payment_order, system_hold, scheduled_tasks";

    private static final SentStatements STATEMENTS = new SentStatements();

    private static final TestDatabase ONLY = new TestDatabase();

    private final EmbeddedPostgres postgres;
    private final HikariDataSource dataSource = new HikariDataSource();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    private TestDatabase() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("synchronous_commit", "on")
                    // What is counted is what the tests do.
                    .setServerConfig("autovacuum", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        dataSource.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
        dataSource.setMaximumPoolSize(10);
        Flyway.configure().dataSource(dataSource).load().migrate();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "postventa.persistence.parameters-kept", "1h",
                                "postventa.persistence.holds-kept", "1h",
                                "postventa.persistence.sweep-every", "100ms",
                                "postventa.persistence.fold-every", "100ms")));
        context.registerBean(DataSource.class, () -> STATEMENTS.over(dataSource));
        context.register(Service.class);
        context.refresh();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
    }

    private void close() {
        context.close();
        dataSource.close();
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a service configures. */
    @Configuration(proxyBeanMethods = false)
    @Import(PersistenceConfiguration.class)
    static class Service extends AbstractJdbcConfiguration {

        @Bean
        JdbcTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        JdbcTemplate jdbcTemplate(DataSource dataSource) {
            return new JdbcTemplate(dataSource);
        }

        @Bean
        NamedParameterJdbcTemplate namedParameterJdbcTemplate(JdbcTemplate jdbc) {
            return new NamedParameterJdbcTemplate(jdbc);
        }

        @Bean
        ParameterBook initialParameters() {
            return ManualParameters.BOOK;
        }

        @Bean
        OwedSweep owedSweep() {
            return limit -> SWEEPS.incrementAndGet();
        }
    }

    static void empty() {
        jdbc().execute(EMPTY);
        bean(PostgresSystemHolds.class).refresh();
    }

    static <T> T bean(Class<T> type) {
        return ONLY.context.getBean(type);
    }

    static JdbcTemplate jdbc() {
        return bean(JdbcTemplate.class);
    }

    /** What the stores send. */
    static SentStatements statements() {
        return STATEMENTS;
    }

    /** The address of the database, for a test that wants connections of its own. */
    static String url() {
        return ONLY.postgres.getJdbcUrl("postgres", "postgres");
    }
}
