package org.seedbed.shared.rate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.seedbed.shared.rate.RateConfig.Limit;
import org.seedbed.shared.time.BusinessClock;

/**
 * Counts against the buckets of the database. What a replica has leased it may hand out without asking; a bucket that is
 * empty is remembered until it fills again, so that a flood costs the database nothing.
 */
@ApplicationScoped
public class RateLimiter {

    /**
     * A lease is at most a twentieth of the bucket and half a second of its refill: replicas that lease and do not use
     * hold back little, and what they let lapse flows back faster than they lease anew.
     */
    private static final int LEASES_PER_BUCKET = 20;

    private static final int LEASES_PER_MINUTE_OF_REFILL = 120;

    private static final Duration LEASE_KEPT = Duration.ofSeconds(10);
    private static final int KEYS_REMEMBERED = 50_000;
    private static final int LEASES_BETWEEN_TIDYING = 500;

    private final RateBuckets buckets;
    private final BusinessClock clock;
    private final ConcurrentMap<String, Lease> leases = new ConcurrentHashMap<>();
    private final AtomicInteger taken = new AtomicInteger();

    public RateLimiter(RateBuckets buckets, BusinessClock clock) {
        this.buckets = buckets;
        this.clock = clock;
    }

    /**
     * What a replica holds of one bucket.
     *
     * @param until when it is given up, or when an empty bucket may be asked again
     */
    private record Lease(int tokens, Instant until) {

        Lease less() {
            return new Lease(tokens - 1, until);
        }
    }

    /**
     * Takes one request out of the bucket.
     *
     * @throws org.seedbed.shared.problem.ProblemException rate.limited
     */
    public void take(String kind, String who, Limit limit) {
        var now = clock.machine();
        var key = kind + " " + who;
        if (leases.size() > KEYS_REMEMBERED) {
            leases.values().removeIf(lease -> !now.isBefore(lease.until()));
        }
        // One thread at a time per key, so that a rush of one person leases once.
        var lease = leases.compute(key, (k, held) -> {
            if (held == null || held.tokens() == 0 || !now.isBefore(held.until())) {
                return lease(key, limit, now);
            }
            return held.tokens() > 0 ? held.less() : held;
        });
        if (lease.tokens() < 0) {
            var wait = Duration.between(now, lease.until());
            throw RateErrors.LIMITED.raise(
                    "seconds", Math.max(1, wait.plusMillis(999).toSeconds()));
        }
    }

    /** The tokens left after this request, or less than none. */
    private Lease lease(String key, Limit limit, Instant now) {
        var wanted = Math.max(
                1, Math.min(limit.burst() / LEASES_PER_BUCKET, limit.perMinute() / LEASES_PER_MINUTE_OF_REFILL));
        var grant = buckets.take(key, limit, wanted, now);
        if (taken.incrementAndGet() % LEASES_BETWEEN_TIDYING == 0) {
            buckets.tidy(now);
        }
        return grant.tokens() > 0 ? new Lease(grant.tokens() - 1, now.plus(LEASE_KEPT)) : new Lease(-1, grant.nextAt());
    }
}
