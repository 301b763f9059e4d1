package org.seedbed.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** A PostgreSQL 18 of its own for the test run, without Docker; works as root too. */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

    private EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        try {
            postgres = EmbeddedPostgres.builder()
                    // The tests prove behaviour, not durability.
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username", "postgres",
                "quarkus.http.test-port", "0",
                "seedbed.web.root", "src/test/resources/web",
                "seedbed.api-explorer.enabled", "true",
                // No identity provider in these tests: tokens are checked with the run's own key, as a bearer service.
                "quarkus.oidc.application-type", "service",
                "quarkus.oidc.authentication.pkce-required", "false",
                "quarkus.oidc.public-key", Tokens.publicKey());
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
