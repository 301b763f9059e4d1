package org.seedbed.demo.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.seedbed.shared.db.JobDatabase;
import org.seedbed.shared.db.Sql;

/** Runs the files of the demo. */
@ApplicationScoped
class DemoScript {

    private final JobDatabase database;

    DemoScript(JobDatabase database) {
        this.database = database;
    }

    /** In the transaction of the caller. */
    void run(String name) {
        // The files have no semicolon inside a literal, so a split is enough of a parser.
        for (var statement : text(name).split(";\\s*\\n", -1)) {
            if (!statement.isBlank()) {
                database.execute(Sql.of(statement));
            }
        }
    }

    private static String text(String name) {
        try (InputStream in = DemoScript.class.getResourceAsStream("/demo/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
