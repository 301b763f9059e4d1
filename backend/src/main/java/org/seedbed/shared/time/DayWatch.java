package org.seedbed.shared.time;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tells that a day has begun, seconds after midnight. The jobs keep their own rhythm beside it: they repeat what failed, and
 * they find what a stopped system missed.
 */
@ApplicationScoped
class DayWatch {

    private final BusinessClock clock;
    private final Event<NewDay> event;
    private final AtomicReference<LocalDate> seen;

    DayWatch(BusinessClock clock, Event<NewDay> event) {
        this.clock = clock;
        this.event = event;
        seen = new AtomicReference<>(clock.today());
    }

    @Scheduled(every = "2s")
    void look() {
        var today = clock.today();
        if (!today.equals(seen.getAndSet(today))) {
            // Each listener on a thread of its own: one that fails keeps nobody from the day.
            event.fireAsync(new NewDay(today));
        }
    }
}
