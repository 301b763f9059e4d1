package org.seedbed.audit.internal;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals every few seconds, in every replica: the database sorts out who does what. */
@ApplicationScoped
class SealingJob {

    private final Sealer sealer;

    SealingJob(Sealer sealer) {
        this.sealer = sealer;
    }

    @Scheduled(
            identity = "trail-seal",
            every = "${seedbed.trail.seal-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void run() {
        sealer.seal();
    }
}
