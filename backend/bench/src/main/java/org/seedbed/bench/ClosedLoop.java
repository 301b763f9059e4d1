package org.seedbed.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/**
 * A number of clients that each ask again as soon as they have their answer. So a slow server is asked less often: the
 * figures are of a load that waits, not of an open stream of arrivals.
 */
final class ClosedLoop {
    private static final long LONGEST_MICROS = Duration.ofMinutes(5).toMillis() * 1000;
    private static final int DIGITS = 3;
    private static final double NANOS = 1e9;

    private ClosedLoop() {}

    /** One exchange with the server; which of several alike is said by a number that only grows. */
    interface Work {
        void once(int number) throws IOException, InterruptedException, SQLException;
    }

    /**
     * What came of a loop.
     *
     * @param micros how long each exchange took
     * @param seconds how long the loop ran, its last answers included
     */
    record Outcome(Histogram micros, double seconds) {
        double millis(double percentile) {
            return micros.getValueAtPercentile(percentile) / 1000.0;
        }

        long count() {
            return micros.getTotalCount();
        }

        double perSecond() {
            return count() / seconds;
        }
    }

    static Outcome run(int clients, Duration duration, Work work) {
        var begin = System.nanoTime();
        var end = begin + duration.toNanos();
        List<Future<Histogram>> running = new ArrayList<>();
        // Not virtual ones: under load their extra hop between threads costs more than the SQL that is compared.
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (int client = 0; client < clients; client++) {
                // Clients start at different requests of the mix.
                var first = client * 31;
                running.add(threads.submit(() -> loop(first, end, work)));
            }
            var all = new Histogram(LONGEST_MICROS, DIGITS);
            for (var one : running) {
                all.add(one.get());
            }
            return new Outcome(all, (System.nanoTime() - begin) / NANOS);
        } catch (ExecutionException e) {
            throw new BenchFailure("请求失败 / A request failed", e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        }
    }

    private static Histogram loop(int first, long end, Work work)
            throws IOException, InterruptedException, SQLException {
        var micros = new Histogram(LONGEST_MICROS, DIGITS);
        var number = first;
        var now = System.nanoTime();
        while (now < end) {
            work.once(number++);
            var done = System.nanoTime();
            micros.recordValue((done - now) / 1000);
            now = done;
        }
        return micros;
    }
}
