package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.seedbed.privacy.RetentionTask;

/** A task that removes nothing and can be broken. */
@ApplicationScoped
class BrokenRetention implements RetentionTask {

    private final AtomicBoolean broken = new AtomicBoolean();

    void broken(boolean now) {
        broken.set(now);
    }

    @Override
    public String rule() {
        return "IDEMPOTENCY_KEY";
    }

    @Override
    public List<Removed> remove(LocalDate before) {
        if (broken.get()) {
            throw new IllegalStateException("this rule is broken");
        }
        return List.of();
    }
}
