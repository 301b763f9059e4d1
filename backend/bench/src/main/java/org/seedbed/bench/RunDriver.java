package org.seedbed.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of finance who bills a month: starts the preview, orders the issue, waits. Whoever gets no answer sends the same
 * command with the same key again; beyond that nobody lends the run a hand.
 */
final class RunDriver {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final int KEY_RUNNING = 409;
    private static final int SERVER_FAULTS = 500;

    private final Http http;
    private final Asking asking;
    private final String runs;
    private final LocalDate month;
    private volatile @Nullable String run;

    RunDriver(Http http, Asking asking, UUID park, LocalDate month) {
        this.http = http;
        this.asking = asking;
        this.runs = "/api/v1/parks/" + park + "/bill-runs";
        this.month = month;
    }

    /** From the start until the last bill is issued. */
    void bill() {
        try {
            var answer = ID.matcher(send(runs, "{\"month\":\"" + month + "\"}", "faults-start-" + month));
            if (!answer.find()) {
                throw new BenchFailure("意外的回答 / Unexpected answer to the start of a run");
            }
            run = answer.group(1);
            waitFor(new Progress("PREVIEWED", 0));
            send(runs + "/" + run + "/issue", "{\"preview\":1}", "faults-issue-" + month);
            waitFor(new Progress(Progress.ISSUED, 0));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        }
    }

    /** Null until the start was answered. */
    @Nullable
    String run() {
        return run;
    }

    private String send(String path, String body, String key) throws InterruptedException {
        var request = http.to(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build();
        var end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            try {
                var answer = http.answer(request);
                if (Http.isGood(answer)) {
                    return answer.body();
                }
                if (answer.statusCode() != KEY_RUNNING && answer.statusCode() < SERVER_FAULTS) {
                    throw new BenchFailure(
                            "意外的回答 / Unexpected answer %d: %s".formatted(answer.statusCode(), answer.body()));
                }
            } catch (IOException e) {
                // Nobody answers: what was sent may have been done or not, so it is sent again.
            }
            Thread.sleep(PAUSE);
        }
        throw new BenchFailure("命令未被接受 / The command was not taken: " + path);
    }

    private void waitFor(Progress progress) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        while (Progress.of(month, asking)
                .filter(now -> now.compareTo(progress) >= 0)
                .isEmpty()) {
            if (Instant.now().isAfter(end)) {
                throw new BenchFailure("出账未完成 / The bill run did not come to: " + progress);
            }
            Thread.sleep(PAUSE);
        }
    }
}
