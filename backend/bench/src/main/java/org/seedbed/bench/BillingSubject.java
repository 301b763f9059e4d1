package org.seedbed.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/**
 * Billing a month of a whole network: previews and issues of all parks at once, first of a tenth and then of all, while
 * people read the bills that are there. Wall time, since nobody bills in a loop.
 */
final class BillingSubject implements Subject {
    private static final int SIZE = 100_000;
    private static final int TENANTS_OF_A_PARK = 1000;
    private static final int READERS = 8;
    private static final int AIM_SECONDS = 90;
    private static final int AIM_READ_MILLIS = 150;
    private static final int TENTH = 10;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration READING = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final double NANOS = 1e9;

    private final CpuTime cpu = CpuTime.ofThisMachine();

    /** The figures of one group of parks. */
    private record Measured(
            int leases,
            double preview,
            double issue,
            long bills,
            String used,
            int heapFull,
            int heapLeft,
            @Nullable Histogram reads,
            String load) {

        double readMillis(double percentile) {
            return reads == null ? Double.NaN : reads.getValueAtPercentile(percentile) / 1000.0;
        }
    }

    /** How long it took, and how long each page of bills meanwhile; null: nobody read. */
    private record Issue(double seconds, @Nullable Histogram reads) {}

    @Override
    public String name() {
        return "billing";
    }

    @Override
    public String title() {
        return "a month of a network previewed and issued, parks of " + TENANTS_OF_A_PARK
                + " leases, four fees each, every fifth with a waiver";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    public String run(Stand stand, int size) {
        var each = Math.min(TENANTS_OF_A_PARK, Math.max(1, size / TENTH));
        var all = Math.max(1, size / each);
        var few = Math.max(1, all / TENTH);
        var seeding = stand.seeding();
        stand.say("数据 Seeding …");
        var seed = new BillingSeed(seeding);
        var parks = seed.write(few + few + all, each);
        var finance = seed.finance(parks);
        seeding.finish();
        try {
            var work = new Work(stand, seeding, stand.as(finance), seed.month(), each);
            stand.say("预热 Warm-up …");
            work.measure(parks.subList(0, few), List.of());
            var small = work.measure(parks.subList(few, 2 * few), parks.subList(0, few));
            var large = work.measure(parks.subList(2 * few, parks.size()), parks.subList(0, few));
            return section(small, large);
        } catch (IOException e) {
            throw new BenchFailure("出账失败 / The bill run failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        }
    }

    private final class Work {
        private final Stand stand;
        private final Seeding seeding;
        private final Http http;
        private final LocalDate month;
        private final int each;

        Work(Stand stand, Seeding seeding, Http http, LocalDate month, int each) {
            this.stand = stand;
            this.seeding = seeding;
            this.http = http;
            this.month = month;
            this.each = each;
        }

        /** Bills the parks; meanwhile the bills of the others are read, where there are any. */
        Measured measure(List<UUID> parks, List<UUID> read) throws IOException, InterruptedException {
            stand.say(String.format(Locale.ROOT, "%,d 份租约 leases …", parks.size() * each));
            var load = Machine.load();
            var known = collections().size();
            var backend = cpu.own(stand.backendPid());
            var database = cpu.server(stand.databasePid());
            var runs = new ArrayList<String>();
            var begin = System.nanoTime();
            for (var park : parks) {
                runs.add(path(park) + "/" + post(path(park), "{\"month\":\"" + month + "\"}"));
            }
            waitFor("PREVIEWING");
            var previewed = System.nanoTime();
            var issue = issue(runs, read);
            var own = collections();
            own = own.subList(known, own.size());
            return new Measured(
                    parks.size() * each,
                    (previewed - begin) / NANOS,
                    issue.seconds(),
                    bills(parks),
                    "%.1f + %.1f"
                            .formatted(
                                    cpu.own(stand.backendPid()).orElse(Double.NaN) - backend.orElse(Double.NaN),
                                    cpu.server(stand.databasePid()).orElse(Double.NaN) - database.orElse(Double.NaN)),
                    own.stream().mapToInt(HeapLog.Collection::before).max().orElse(0),
                    own.stream().mapToInt(HeapLog.Collection::after).max().orElse(0),
                    issue.reads(),
                    load);
        }

        private List<HeapLog.Collection> collections() throws IOException {
            return HeapLog.collections(Files.readAllLines(stand.collections()));
        }

        /** From the first order until the last bill stands. */
        private Issue issue(List<String> runs, List<UUID> read) throws IOException, InterruptedException {
            var done = new AtomicBoolean();
            try (var threads = Executors.newSingleThreadExecutor()) {
                var reading = read.isEmpty() ? null : threads.submit(() -> reading(read, done));
                var begin = System.nanoTime();
                try {
                    for (var run : runs) {
                        post(run + "/issue", "{\"preview\":1}");
                    }
                    waitFor("ISSUING");
                } finally {
                    done.set(true);
                }
                var seconds = (System.nanoTime() - begin) / NANOS;
                return new Issue(seconds, reading == null ? null : reading.get());
            } catch (ExecutionException e) {
                throw new BenchFailure("请求失败 / A request failed", e.getCause() == null ? e : e.getCause());
            }
        }

        private String path(UUID park) {
            return "/api/v1/parks/" + park + "/bill-runs";
        }

        /** Answers the id of what came back. */
        private String post(String path, String body) throws IOException, InterruptedException {
            var answer = http.send(http.to(path)
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(body))
                    .build());
            var id = ID.matcher(answer);
            if (!id.find()) {
                throw new BenchFailure("意外的回答 / Unexpected answer: " + answer);
            }
            return id.group(1);
        }

        /** Until no run is in the state any more; asked of the database, so that the asking costs next to nothing. */
        private void waitFor(String state) throws InterruptedException {
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (count("select count(*)::text from bill_run where state = '" + state + "'") > 0) {
                if (System.nanoTime() > until
                        || count("select count(*)::text from bill_run where failed_at is not null") > 0) {
                    throw new BenchFailure("出账未完成 / A bill run did not come to its end: " + state);
                }
                Thread.sleep(PAUSE);
            }
        }

        private long bills(List<UUID> parks) {
            var ids = String.join("','", parks.stream().map(UUID::toString).toList());
            return count("select count(*)::text from bill where park_id in ('" + ids + "')");
        }

        private long count(String query) {
            return Long.parseLong(seeding.texts(query).getFirst());
        }

        /** Pages of bills, by eight at once, until the run is over. */
        private Histogram reading(List<UUID> parks, AtomicBoolean done) {
            var paths = parks.stream()
                    .map(park -> "/api/v1/parks/" + park + "/bills?size=20")
                    .toList();
            var all = new Histogram(3);
            do {
                all.add(ClosedLoop.run(READERS, READING, number -> http.get(paths.get(number % paths.size())))
                        .micros());
            } while (!done.get());
            return all;
        }
    }

    private static String section(Measured small, Measured large) {
        var text = new StringBuilder("""
                | Leases | preview s | issue s | bills | CPU s: backend + database | heap MB: full, after a collection | bills page p50 / p95 / p99 ms, 8 clients | load |
                |---|---|---|---|---|---|---|---|
                """);
        List.of(small, large).forEach(measured -> text.append(row(measured)));
        var times = (double) large.leases() / small.leases();
        text.append(String.format(
                Locale.ROOT,
                "%nThe backend runs with -Xmx512m -XX:+UseSerialGC, as the local stack starts it. Before the first row as many"
                        + " leases were billed to warm up; their bills are what is read meanwhile. Of %.0f times the leases:"
                        + " preview %.1f times, issue %.1f times as long.%n%n",
                times,
                large.preview() / small.preview(),
                large.issue() / small.issue()));
        text.append(
                aim("issue of " + large.leases() + " leases < " + AIM_SECONDS + " s", large.issue(), AIM_SECONDS, "s"));
        text.append(aim(
                "bills page p95 < " + AIM_READ_MILLIS + " ms meanwhile", large.readMillis(95), AIM_READ_MILLIS, "ms"));
        return text.toString();
    }

    private static String row(Measured measured) {
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %,d | %s | %d, %d | %.1f / %.1f / %.1f | %s |%n",
                measured.leases(),
                measured.preview(),
                measured.issue(),
                measured.bills(),
                measured.used(),
                measured.heapFull(),
                measured.heapLeft(),
                measured.readMillis(50),
                measured.readMillis(95),
                measured.readMillis(99),
                measured.load());
    }

    private static String aim(String what, double figure, int limit, String unit) {
        return String.format(
                Locale.ROOT, "Aim %s: %s (%.1f %s).%n%n", what, figure < limit ? "met" : "**missed**", figure, unit);
    }
}
