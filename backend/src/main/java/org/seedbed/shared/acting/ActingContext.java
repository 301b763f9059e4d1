package org.seedbed.shared.acting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Knows on whose behalf the calling thread works: what {@link #run} says, else the request's, else nobody's. */
@ApplicationScoped
public class ActingContext {

    /** Not a ScopedValue: a transaction's end may run on the caller's thread after the scoped block. */
    private static final ThreadLocal<@Nullable Acting> EXPLICIT = new ThreadLocal<>();

    private final RequestActing request;

    ActingContext(RequestActing request) {
        this.request = request;
    }

    public Acting current() {
        var said = EXPLICIT.get();
        if (said != null) {
            return said;
        }
        try {
            return request.get();
        } catch (ContextNotActiveException e) {
            return Acting.NOBODY;
        }
    }

    /** For the rest of this request. */
    public void set(Acting acting) {
        request.set(acting);
    }

    /** Does work on somebody's behalf outside a request, or on another's within one. */
    public <T> T run(Acting acting, Supplier<T> work) {
        var before = EXPLICIT.get();
        EXPLICIT.set(acting);
        try {
            return work.get();
        } finally {
            EXPLICIT.set(before);
        }
    }

    public void run(Acting acting, Runnable work) {
        run(acting, () -> {
            work.run();
            return acting;
        });
    }
}
