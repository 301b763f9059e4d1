package org.seedbed.reporting.internal.statutory;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.seedbed.shared.problem.CommonErrors;

/** Before a transaction begins. Whoever came first goes first; who has waited long is told to come again. */
@FewAtOnce
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class FewAtOnceTurns {

    private static final int MOST = 4;
    private static final int SECONDS = 20;
    private static final int AGAIN = 3;
    private static final Semaphore TURNS = new Semaphore(MOST, true);

    @AroundInvoke
    Object wait(InvocationContext call) throws Exception {
        if (!TURNS.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
            throw CommonErrors.BUSY.raise("seconds", AGAIN);
        }
        try {
            return call.proceed();
        } finally {
            TURNS.release();
        }
    }
}
