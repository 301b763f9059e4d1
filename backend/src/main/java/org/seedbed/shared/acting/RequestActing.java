package org.seedbed.shared.acting;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The request's own. */
@RequestScoped
class RequestActing {

    private Acting acting = new Acting(null, "request", UUID.randomUUID().toString(), RowScope.NONE);

    Acting get() {
        return acting;
    }

    void set(Acting next) {
        acting = next;
    }
}
