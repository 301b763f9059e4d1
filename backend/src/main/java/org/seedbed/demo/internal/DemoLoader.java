package org.seedbed.demo.internal;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/** Loads the demo once into an empty database; a second start finds it there and does nothing. */
@ApplicationScoped
class DemoLoader {

    /** When most things of a start happen; the bills of the demo come after it. */
    static final int LOADED = Interceptor.Priority.APPLICATION + 500;

    private static final Logger LOG = Logger.getLogger(DemoLoader.class);

    private final JobDatabase database;
    private final DemoScript script;
    private final boolean enabled;

    DemoLoader(
            JobDatabase database, DemoScript script, @ConfigProperty(name = "seedbed.demo.enabled") boolean enabled) {
        this.database = database;
        this.script = script;
        this.enabled = enabled;
    }

    @Transactional
    void load(@Observes @Priority(LOADED) StartupEvent start) {
        if (!enabled || hasParks()) {
            return;
        }
        script.run("demo.sql");
        script.run("money.sql");
        script.run("chain.sql");
        script.run("facilities.sql");
        LOG.info("demo network loaded");
    }

    private boolean hasParks() {
        return database.first(Sql.of("select 1 as one from park limit 1"), row -> row.integer("one"))
                .isPresent();
    }
}
