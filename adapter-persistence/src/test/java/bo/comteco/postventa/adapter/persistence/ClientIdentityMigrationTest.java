package bo.comteco.postventa.adapter.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database that has clients already gets their identities, while an instance of before still opens requests. */
class ClientIdentityMigrationTest {

    private static final String DATABASE = "before_identities";

    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestDatabase.url().replaceFirst("/postgres\\?", "/" + DATABASE + "?"));
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @BeforeEach
    void aDatabaseOfBefore() {
        TestDatabase.jdbc().execute("create database " + DATABASE);
        migrate("13");
        opensAsBefore("SYN-1");
    }

    @AfterEach
    void isGone() {
        TestDatabase.jdbc().execute("drop database " + DATABASE);
    }

    private void migrate(String version) {
        Flyway.configure().dataSource(database).target(version).load().migrate();
    }

    private void opensAsBefore(String customer) {
        jdbc.update(
                "insert into client (customer_id, name) values (?, 'Cliente Sintético')"
                        + " on conflict (customer_id) do update set name = excluded.name",
                customer);
    }

    private void visited(String customer, String identification, String at) {
        jdbc.update(
                "insert into visit (id, customer_id, customer_kind, customer_name, identification, applicant_role, applicant_name,"
                        + " office, adviser, at, evidence) values (gen_random_uuid(), ?, 'PERSON', 'Cliente Sintético', ?,"
                        + " 'HOLDER', 'Cliente Sintético', 'CENTRAL', 'asesora', cast(? as timestamptz), '[]')",
                customer,
                identification,
                at);
    }

    private String identity(String customer) {
        return jdbc.queryForObject("select identity from client where customer_id = ?", String.class, customer);
    }

    @Test
    void aClientHasTheIdentityOfTheLastVisit() {
        visited("SYN-1", "7654321-1B LP", "2026-11-24T13:00:00Z");
        visited("SYN-1", "7654322 CB", "2026-11-25T13:00:00Z");
        visited("SYN-1", "7654323", "2026-11-23T13:00:00Z");

        migrate("15");

        assertThat(identity("SYN-1")).isEqualTo("7654322");
    }

    @Test
    void whoWasNeverSeenHasNone() {
        migrate("15");

        assertThat(identity("SYN-1")).isEmpty();
    }

    @Test
    void anInstanceOfBeforeStillOpens() {
        migrate("15");

        opensAsBefore("SYN-1");
        opensAsBefore("SYN-2");

        assertThat(identity("SYN-2")).isEmpty();
    }
}
