package org.seedbed.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The only source of now. {@code Instant} for what happened, the park's day for what was agreed. */
@ApplicationScoped
public class BusinessClock {

    /** All of China keeps one zone; daylight saving ended in 1991. A park elsewhere would bring its own column. */
    public static final ZoneId PARK_ZONE = ZoneId.of("Asia/Shanghai");

    private final InstantSource machine = InstantSource.system();
    private final InstantSource clock;

    /** The machine's own time. */
    public BusinessClock() {
        this(Optional.empty());
    }

    /** The machine's own time, or the time a file sets where one is configured ({@link RehearsalClock}). */
    @Inject
    BusinessClock(@ConfigProperty(name = "seedbed.clock.file") Optional<Path> file) {
        clock = file.<InstantSource>map(RehearsalClock::new).orElse(machine);
    }

    public Instant now() {
        return clock.instant();
    }

    /** The machine's own time, also while {@link #now} is set otherwise: for what is about machines, as limits and files. */
    public Instant machine() {
        return machine.instant();
    }

    /** Today in the parks' zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(now(), PARK_ZONE);
    }
}
