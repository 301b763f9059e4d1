package org.seedbed.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody who looks at the bills of a run all the while, and notes whatever cannot be true of them. */
final class RunWatch implements Runnable {
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern STATE = Pattern.compile("\"state\":\"(\\w+)\"");
    private static final Pattern DONE = Pattern.compile("\"done\":(\\d+)");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern PAYABLE = amount("payable");
    private static final Pattern SETTLED = amount("settled");
    private static final Pattern OPEN = amount("open");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int BUSY = 503;
    private static final int SERVER_FAULTS = 500;

    private final Http http;
    private final String park;
    private final Supplier<@Nullable String> run;
    private final List<BigDecimal> prefixes;
    private final List<String> contradictions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private volatile boolean over;
    private int good;
    private int busy;
    private int silent;
    private int seen;

    /**
     * Nobody looks yet.
     *
     * @param run null until it is known
     * @param prefixes what the first so many bills come to, of the undisturbed run; empty: not known
     */
    RunWatch(Http http, UUID park, Supplier<@Nullable String> run, List<BigDecimal> prefixes) {
        this.http = http;
        this.park = "/api/v1/parks/" + park;
        this.run = run;
        this.prefixes = prefixes;
    }

    @Override
    public void run() {
        try {
            while (!over) {
                var id = run.get();
                if (id != null) {
                    lookOnce(id);
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce(String id) throws InterruptedException {
        try {
            look(id);
        } catch (NoAnswer e) {
            // Counted where it was noticed; the next look may be answered.
        }
    }

    void end() {
        over = true;
    }

    /** Of what was seen: each text is something that must not be. */
    List<String> contradictions() {
        return List.copyOf(contradictions);
    }

    /** Answers that tell of a fault of the server, other than that it is busy. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How its questions were answered: well, busy, by a fault, not at all. */
    String answers() {
        return String.format(Locale.ROOT, "%d / %d / %d / %d", good, busy, faults.size(), silent);
    }

    private void look(String id) throws InterruptedException {
        var before = sums(id);
        var now = get("/bill-runs/" + id);
        var after = sums(id);
        var issued = switch (found(STATE, now)) {
            case "ISSUING", "ISSUED" -> Integer.parseInt(found(DONE, now));
            default -> 0;
        };
        expect(
                before <= issued && issued <= after,
                "the run says %d bills are issued, the list shows %d and then %d".formatted(issued, before, after));
        if (after > 0) {
            oneBill(id);
        }
    }

    /** How many bills of the run the list shows; with what they come to. */
    private int sums(String id) throws InterruptedException {
        var body = get("/bills/sums?runId=" + id);
        var total = Integer.parseInt(found(TOTAL, body));
        var payable = new BigDecimal(found(PAYABLE, body));
        expect(total >= seen, "of %d bills that were shown %d are left".formatted(seen, total));
        seen = Math.max(seen, total);
        var settledAndOpen = new BigDecimal(found(SETTLED, body)).add(new BigDecimal(found(OPEN, body)));
        expect(
                settledAndOpen.compareTo(payable) == 0,
                "of %s payable %s is settled or open".formatted(payable, settledAndOpen));
        if (!prefixes.isEmpty()) {
            expect(
                    total < prefixes.size() && prefixes.get(total).compareTo(payable) == 0,
                    "%d bills are shown and come to %s, which the first %d do not".formatted(total, payable, total));
        }
        return total;
    }

    /** The latest bill is whole: its lines come to what it says. */
    private void oneBill(String id) throws InterruptedException {
        var bill = get("/bills/" + found(ID, get("/bills?size=1&runId=" + id)));
        var lines = bill.substring(bill.indexOf("\"lines\":"));
        var sum = PAYABLE.matcher(lines)
                .results()
                .map(match -> new BigDecimal(match.group(1)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var payable = new BigDecimal(found(PAYABLE, bill));
        expect(sum.compareTo(payable) == 0, "a bill of %s has lines of %s".formatted(payable, sum));
    }

    private void expect(boolean holds, String otherwise) {
        if (!holds) {
            contradictions.add(otherwise);
        }
    }

    private String get(String path) throws InterruptedException {
        try {
            var answer = http.answer(http.to(park + path).GET().build());
            if (Http.isGood(answer)) {
                good++;
                return answer.body();
            }
            if (answer.statusCode() == BUSY) {
                busy++;
            } else {
                faults.add(answer.statusCode() + " " + answer.body());
                expect(answer.statusCode() >= SERVER_FAULTS, path + " is answered by " + answer.statusCode());
            }
        } catch (IOException e) {
            silent++;
        }
        throw new NoAnswer();
    }

    private static String found(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        if (!matcher.find()) {
            throw new BenchFailure("意外的回答 / Unexpected answer: " + body);
        }
        return matcher.group(1);
    }

    private static Pattern amount(String name) {
        return Pattern.compile("\"" + name + "\":\\{\"amount\":\"(-?[0-9.]+)\"");
    }

    private static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NoAnswer() {
            super(null, null, false, false);
        }
    }
}
