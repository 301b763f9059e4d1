package org.seedbed.onboarding.internal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.seedbed.shared.time.BusinessClock;

/** Registers that a killed import left on this machine. No import runs for a day, so an older file is nobody's. */
@ApplicationScoped
class LeftUploads {

    private static final Logger LOG = Logger.getLogger(LeftUploads.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final BusinessClock clock;

    LeftUploads(BusinessClock clock) {
        this.clock = clock;
    }

    void atStart(@Observes StartupEvent start) {
        var deleted = delete(
                Path.of(System.getProperty("java.io.tmpdir")), clock.now().minus(AGE));
        if (deleted > 0) {
            LOG.infof("uploads left by killed imports deleted: %d", deleted);
        }
    }

    static int delete(Path folder, Instant before) {
        int deleted = 0;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, "register-*.upload")) {
            for (var file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    deleted += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        } catch (IOException e) {
            LOG.warn("uploads left by killed imports could not be looked through", e);
        }
        return deleted;
    }
}
