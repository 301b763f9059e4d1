package org.seedbed.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Map;

/** A PostgreSQL 18 of its own for the test run, without Docker; works as root too. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    /** A key that was in front once. */
    public static final String EARLIER_KEY = key();

    private static String ownerUrl = "";

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    // The tests prove behaviour, not durability.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
            createRoles();
            ownerUrl = url();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", url()),
                Map.entry("quarkus.datasource.username", "seedbed_app"),
                Map.entry("quarkus.datasource.jobs.jdbc.url", url()),
                Map.entry("quarkus.datasource.jobs.username", "seedbed_job"),
                Map.entry("quarkus.flyway.username", "seedbed"),
                Map.entry("quarkus.flyway.password", "seedbed"),
                Map.entry("quarkus.http.test-port", "0"),
                Map.entry("seedbed.personal.keys", "test:" + key() + ",earlier:" + EARLIER_KEY),
                Map.entry("seedbed.personal.hash-keys", "test:" + key()),
                // All tests come from one address and many hurry; RateLimitTest sets its own.
                Map.entry("seedbed.rate.user.burst", "1000000"),
                Map.entry("seedbed.rate.address.burst", "1000000"),
                Map.entry("seedbed.rate.refused.burst", "1000000"),
                Map.entry("seedbed.rate.visitor.burst", "1000000"),
                Map.entry("seedbed.rate.costly.submission.burst", "1000000"),
                Map.entry("seedbed.rate.costly.file.burst", "1000000"),
                Map.entry("seedbed.rate.costly.upload.burst", "1000000"),
                Map.entry("seedbed.rate.costly.personal.burst", "1000000"),
                Map.entry("seedbed.rate.costly.bulk.burst", "1000000"),
                Map.entry("seedbed.rate.refused.per-minute", "1000000"),
                Map.entry("seedbed.files.folder", "target/files"),
                Map.entry("seedbed.web.root", "src/test/resources/web"),
                Map.entry("seedbed.api-explorer.enabled", "true"),
                // No identity provider in these tests: tokens are checked with the run's own key, as a bearer service.
                Map.entry("quarkus.oidc.application-type", "service"),
                Map.entry("quarkus.oidc.authentication.pkce-required", "false"),
                Map.entry("quarkus.oidc.public-key", Tokens.publicKey()));
    }

    /** The roles of a real installation. Only here may the application's take the workers' (TestRowScopeSetter). */
    private void createRoles() throws SQLException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("create role seedbed login password 'seedbed'");
            sql.execute("create role seedbed_app login");
            sql.execute("create role seedbed_job login");
            sql.execute("grant seedbed_job to seedbed_app with inherit false, set true");
            // For the test that has the server speak Chinese.
            sql.execute("grant set on parameter lc_messages to seedbed_job");
            sql.execute("create database seedbed owner seedbed");
        }
    }

    /** Without a user, which would win over the configured one. */
    private String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/seedbed";
    }

    /** A connection of the owner of the tables, whom no policy binds. */
    public static Connection owner() throws SQLException {
        return DriverManager.getConnection(ownerUrl, "seedbed", "seedbed");
    }

    private static String key() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
