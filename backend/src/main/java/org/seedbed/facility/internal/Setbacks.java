package org.seedbed.facility.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** What a job could not move: left alone for a while, so that it keeps nothing behind it waiting. */
public final class Setbacks {

    private static final Duration REST = Duration.ofMinutes(30);

    private final Map<UUID, Instant> until = new ConcurrentHashMap<>();

    /** One that failed now. */
    public void add(UUID id, Instant now) {
        until.put(id, now.plus(REST));
    }

    /** Those that are left alone now. */
    public List<UUID> at(Instant now) {
        until.values().removeIf(moment -> !moment.isAfter(now));
        return List.copyOf(until.keySet());
    }
}
