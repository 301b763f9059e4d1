package org.seedbed.demo.internal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/** Loads {@code demo/demo.sql} once into an empty database; a second start finds it there and does nothing. */
@ApplicationScoped
class DemoLoader {

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    private final JobDatabase database;
    private final boolean enabled;

    DemoLoader(JobDatabase database, @ConfigProperty(name = "seedbed.demo.enabled") boolean enabled) {
        this.database = database;
        this.enabled = enabled;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        if (!enabled || hasParks()) {
            return;
        }
        // The file has no semicolon inside a literal, so a split is enough of a parser.
        for (var statement : script().split(";\\s*\\n", -1)) {
            if (!statement.isBlank()) {
                database.execute(Sql.of(statement));
            }
        }
        LOG.info("demo network loaded");
    }

    private boolean hasParks() {
        return database.first(Sql.of("select 1 as one from park limit 1"), row -> row.integer("one"))
                .isPresent();
    }

    private static String script() {
        try (InputStream in = DemoLoader.class.getResourceAsStream("/demo/demo.sql")) {
            return new String(Objects.requireNonNull(in, "demo/demo.sql").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
