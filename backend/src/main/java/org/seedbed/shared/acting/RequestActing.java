package org.seedbed.shared.acting;

import jakarta.enterprise.context.RequestScoped;
import org.seedbed.shared.trace.TraceId;

/** The request's own. Its id is the one that the log and a refusal show. */
@RequestScoped
class RequestActing {

    private Acting acting = new Acting(null, "request", TraceId.current(), RowScope.NONE);

    Acting get() {
        return acting;
    }

    void set(Acting next) {
        acting = next;
    }
}
