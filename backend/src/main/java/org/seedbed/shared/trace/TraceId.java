package org.seedbed.shared.trace;

import io.opentelemetry.api.trace.Span;
import java.util.UUID;

/** The W3C trace id of the current request, as the log prints it and as problem details and the trail hand it out. */
public final class TraceId {

    private TraceId() {}

    /** 32 hex digits; outside a request or job a fresh one, so that there is always something to search for. */
    public static String current() {
        var span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : UUID.randomUUID().toString().replace("-", "");
    }
}
