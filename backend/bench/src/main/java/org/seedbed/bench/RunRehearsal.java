package org.seedbed.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Bills the month once, from the data as it was at the beginning, and kills something meanwhile or nothing. */
final class RunRehearsal {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern STATEMENT =
            Pattern.compile("(?i)\\b(insert into|update|delete from|from)\\s+([a-z_]+)");

    private final FaultStand stand;
    private final BillingFaultSeed.Park park;
    private final List<BigDecimal> prefixes;

    /** @param prefixes what the first so many bills come to; empty: not known yet */
    RunRehearsal(FaultStand stand, BillingFaultSeed.Park park, List<BigDecimal> prefixes) {
        this.stand = stand;
        this.park = park;
        this.prefixes = prefixes;
    }

    /** What is killed. */
    enum Victim {
        BACKEND,
        DATABASE
    }

    /**
     * A kill.
     *
     * @param at how far the run was
     * @param worker what its worker was doing in the database
     * @param down seconds until what was killed answered again
     * @param idle seconds from then until the run had come farther
     */
    record Hit(Progress at, String worker, double down, double idle) {}

    /**
     * What came of it.
     *
     * @param run its id
     * @param answers of the one who looked on
     * @param wrong what contradicts itself, as texts
     * @param faults answers that tell of a fault
     */
    record Result(
            String run,
            Timeline timeline,
            DatabaseDigest digest,
            String answers,
            List<String> wrong,
            List<String> faults,
            @Nullable Hit hit) {}

    Result undisturbed() {
        return rehearse(null, null);
    }

    Result killing(Victim victim, Timeline.Moment moment) {
        return rehearse(victim, moment);
    }

    private Result rehearse(@Nullable Victim victim, Timeline.@Nullable Moment moment) {
        stand.setBack();
        try (var asking = stand.asking();
                var driving = stand.asking();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var http = stand.as(park.finance());
            var driver = new RunDriver(http, driving, park.id(), park.month());
            var watch = new RunWatch(stand.as(park.finance()), park.id(), driver::run, prefixes);
            var watching = CompletableFuture.runAsync(watch, threads);
            var timeline = new Timeline();
            var begin = System.nanoTime();
            var driven = CompletableFuture.runAsync(driver::bill, threads);
            Hit hit = null;
            try {
                if (victim != null && moment != null) {
                    hit = kill(victim, moment, asking, driven);
                }
                follow(timeline, begin, asking, driven);
                driven.join();
            } finally {
                watch.end();
            }
            watching.join();
            var run = Objects.requireNonNull(driver.run());
            var wrong = new ArrayList<>(watch.contradictions());
            wrong.addAll(BilledChecks.broken(asking));
            return new Result(
                    run, timeline, DatabaseDigest.of(asking, run), watch.answers(), wrong, watch.faults(), hit);
        } catch (CompletionException e) {
            throw new BenchFailure(
                    "出账未完成 / The bill run did not come to its end", e.getCause() == null ? e : e.getCause());
        }
    }

    private void follow(Timeline timeline, long begin, Asking asking, CompletableFuture<Void> driven) {
        until(() -> {
            var now = Progress.of(park.month(), asking);
            now.ifPresent(progress -> timeline.add(Duration.ofNanos(System.nanoTime() - begin), progress));
            return driven.isCompletedExceptionally()
                    || now.filter(Progress::isEnd).isPresent();
        });
    }

    /** At that moment, or when the run goes past it before. */
    private Hit kill(Victim victim, Timeline.Moment moment, Asking asking, CompletableFuture<Void> driven) {
        until(() -> driven.isDone() || comparedWith(moment.progress(), asking) >= 0);
        var end = System.nanoTime() + moment.after().toNanos();
        until(() -> System.nanoTime() >= end || comparedWith(moment.progress(), asking) > 0);
        var worker = worker(asking);
        var before = Progress.of(park.month(), asking).orElse(moment.progress());
        if (victim == Victim.BACKEND) {
            stand.killBackend();
        } else {
            stand.killDatabase();
        }
        var killed = System.nanoTime();
        var at = Progress.of(park.month(), asking).orElse(before);
        if (victim == Victim.BACKEND) {
            stand.startBackend();
        } else {
            stand.startDatabase();
        }
        var back = System.nanoTime();
        until(() -> driven.isDone() || comparedWith(at, asking) > 0);
        return new Hit(at, worker, seconds(killed, back), seconds(back, System.nanoTime()));
    }

    /** Below zero while the run is not so far, and while nobody can tell. */
    private int comparedWith(Progress progress, Asking asking) {
        return Progress.of(park.month(), asking)
                .map(now -> now.compareTo(progress))
                .orElse(-1);
    }

    /** The statement of whoever holds the run. */
    private static String worker(Asking asking) {
        var held = asking.ifThere("""
                select a.state || ' ' || a.query from pg_stat_activity a join pg_locks l on l.pid = a.pid
                where l.relation = 'bill_run'::regclass and l.mode = 'RowShareLock' and a.usename = 'seedbed_job'
                limit 1""").orElse(List.of());
        if (held.isEmpty()) {
            return "between two steps";
        }
        var statement = STATEMENT.matcher(held.getFirst());
        var what =
                statement.find() ? (statement.group(1) + " " + statement.group(2)).toLowerCase(Locale.ROOT) : "other";
        return (held.getFirst().startsWith("active") ? "in " : "after ") + what.replaceFirst("^from", "select from");
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }

    private static void until(BooleanSupplier done) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new BenchFailure("等待超时 / Waited in vain.");
            }
            try {
                Thread.sleep(Duration.ofMillis(3));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchFailure("已中断 / Interrupted.");
            }
        }
    }
}
