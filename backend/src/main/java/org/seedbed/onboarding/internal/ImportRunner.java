package org.seedbed.onboarding.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seedbed.company.Companies;
import org.seedbed.onboarding.internal.ImportJson.ImportFailure;
import org.seedbed.onboarding.internal.ImportJson.ImportStatus;
import org.seedbed.onboarding.internal.workbook.WorkbookRefused;
import org.seedbed.shared.acting.ActingContext;
import org.seedbed.shared.problem.CommonErrors;
import org.seedbed.shared.problem.ProblemException;
import org.seedbed.shared.time.BusinessClock;

/** Runs imports in the background, two at a time in a process so that memory stays bounded; others wait their turn. */
@ApplicationScoped
class ImportRunner {

    private static final Logger LOG = Logger.getLogger(ImportRunner.class);
    private static final int AT_ONCE = 2;
    private static final int BEAT_SECONDS = 10;
    /** Far above any import; the default of a minute is meant for requests. */
    private static final int TIMEOUT_SECONDS = 3600;
    /** Unique, exclusion and foreign key violations, serialization failure, deadlock, lock not available. */
    private static final Set<String> CONCURRENT = Set.of("23505", "23P01", "23503", "40001", "40P01", "55P03");

    private final ImportStore store;
    private final ProblemStore problems;
    private final RegisterWriter writer;
    private final Companies companies;
    private final BusinessClock clock;
    private final ActingContext acting;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().name("import-", 1).factory());
    private final ScheduledExecutorService heart = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("import-heart").daemon().factory());

    ImportRunner(
            ImportStore store,
            ProblemStore problems,
            RegisterWriter writer,
            Companies companies,
            BusinessClock clock,
            ActingContext acting) {
        this.store = store;
        this.problems = problems;
        this.writer = writer;
        this.companies = companies;
        this.clock = clock;
        this.acting = acting;
        var _ = heart.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /** Takes over the file and deletes it in the end. Runs for the person who asks, with what they may do at that moment. */
    void submit(ImportRun.Order order) {
        running.add(order.importId());
        var who = acting.current();
        workers.execute(() -> acting.run(who, () -> run(order)));
    }

    @PreDestroy
    void stop() {
        heart.shutdownNow();
        workers.shutdownNow();
    }

    private void run(ImportRun.Order order) {
        try {
            QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).run(() -> inTransaction(order));
        } catch (Progress.Cancelled e) {
            store.end(order.importId(), ImportStatus.CANCELLED, null);
        } catch (WorkbookRefused e) {
            store.end(
                    order.importId(),
                    ImportStatus.FAILED,
                    new ImportFailure(e.code().code(), e.params()));
        } catch (RuntimeException e) {
            store.end(order.importId(), ImportStatus.FAILED, failure(order, e));
        } finally {
            running.remove(order.importId());
            delete(order.file());
        }
    }

    private void inTransaction(ImportRun.Order order) {
        store.holdSnapshot();
        var log = new ProblemLog(problems, order.parkId(), order.importId());
        var progress = new Progress(store, order.importId());
        var result = new ImportRun(order, writer, companies, log, progress, clock).run();
        if (!store.done(order, result)) {
            throw new IllegalStateException("import " + order.importId() + " was given up meanwhile");
        }
    }

    private static ImportFailure failure(ImportRun.Order order, RuntimeException failure) {
        if (failure instanceof ProblemException refusal) {
            return new ImportFailure(refusal.code().code(), refusal.params());
        }
        for (@Nullable Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException sql && sql.getSQLState() != null && CONCURRENT.contains(sql.getSQLState())) {
                LOG.infof(failure, "import %s lost against a concurrent change", order.importId());
                return new ImportFailure(ImportErrors.CONCURRENT_CHANGE.code(), Map.of());
            }
        }
        LOG.errorf(failure, "import %s failed", order.importId());
        return new ImportFailure(CommonErrors.UNEXPECTED_ERROR.code(), Map.of());
    }

    /** Beats for waiting imports too; a database that is away for a moment must not stop the heart. */
    private void beat() {
        try {
            var beating = Set.copyOf(running);
            if (!beating.isEmpty()) {
                store.beat(beating);
            }
        } catch (RuntimeException e) {
            LOG.warn("no heartbeat written", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf(e, "upload %s not deleted", file);
        }
    }
}
