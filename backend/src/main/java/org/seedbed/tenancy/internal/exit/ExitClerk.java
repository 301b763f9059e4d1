package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.time.BusinessClock;

/** Who acts, when, where it is written down, and who is told. */
@ApplicationScoped
class ExitClerk {

    private final ActingContext acting;
    private final BusinessClock clock;
    private final ExitTrail trail;
    private final ExitReminders reminders;

    ExitClerk(ActingContext acting, BusinessClock clock, ExitTrail trail, ExitReminders reminders) {
        this.reminders = reminders;
        this.acting = acting;
        this.clock = clock;
        this.trail = trail;
    }

    UUID actor() {
        return Objects.requireNonNull(acting.current().userId());
    }

    Instant now() {
        return clock.now();
    }

    LocalDate today() {
        return clock.today();
    }

    ExitReminders reminders() {
        return reminders;
    }

    ExitTrail trail() {
        return trail;
    }
}
