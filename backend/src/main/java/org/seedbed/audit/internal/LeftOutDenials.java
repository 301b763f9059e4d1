package org.seedbed.audit.internal;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jboss.logging.Logger;
import org.seedbed.audit.Trail;
import org.seedbed.shared.acting.Acting;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.acting.RowScope;

/**
 * Denied writes that get no row of their own, counted by person. Once a minute one row a person tells how many they were,
 * so that the trail says of every denied write that it was, and a flood fills it slowly.
 */
@ApplicationScoped
class LeftOutDenials {

    private static final Logger LOG = Logger.getLogger(LeftOutDenials.class);

    private final Trail trail;
    private final ActingContext acting;
    private final Counter metric;
    private final ConcurrentMap<UUID, Integer> counts = new ConcurrentHashMap<>();

    LeftOutDenials(Trail trail, ActingContext acting, MeterRegistry registry) {
        this.trail = trail;
        this.acting = acting;
        this.metric = registry.counter("seedbed.trail.denied.beyond");
    }

    void add(UUID person) {
        metric.increment();
        counts.merge(person, 1, Integer::sum);
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    void everyMinute() {
        close();
    }

    void atTheEnd(@Observes ShutdownEvent end) {
        close();
    }

    /** Writes what has come together. */
    synchronized void close() {
        for (var person : List.copyOf(counts.keySet())) {
            var number = counts.remove(person);
            if (number != null) {
                write(person, number);
            }
        }
    }

    private void write(UUID person, int number) {
        try {
            acting.run(Acting.job("denied-writes").with(person, RowScope.NONE), () -> trail.deniedBesides(number));
        } catch (RuntimeException e) {
            LOG.errorf(e, "%d denied writes of %s are not in the trail yet", number, person);
            counts.merge(person, number, Integer::sum);
        }
    }
}
