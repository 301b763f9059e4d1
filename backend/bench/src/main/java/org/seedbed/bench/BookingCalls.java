package org.seedbed.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

/** Bookings as many people make them at once, through one backend and the other in turn. */
final class BookingCalls {
    static final String TAKEN = "409 facility.time-taken";
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern VERSION = Pattern.compile("\"version\":(\\d+)");
    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");

    private final List<Http> backends;
    private final String base;

    BookingCalls(List<Http> backends, UUID park) {
        this.backends = backends;
        this.base = "/api/v1/parks/" + park;
    }

    /** Half hours of a room on a day. */
    record Slot(String room, LocalDate date, int fromMinute, int toMinute) {

        String body(boolean hold) {
            return """
                    {"facilityIds":["%s"],"date":"%s","from":"%s","to":"%s","title":"争用（示例）","hold":%s}""".formatted(room, date, clock(fromMinute), clock(toMinute), hold);
        }

        private static String clock(int minute) {
            return String.format(Locale.ROOT, "%02d:%02d", minute / 60, minute % 60);
        }
    }

    /**
     * What somebody was told.
     *
     * @param said the status, with the problem's code where there is one
     */
    record Told(int status, String said, String body) {

        boolean isDone() {
            return status >= 200 && status < 300;
        }

        String id() {
            return found(ID);
        }

        String version() {
            return found(VERSION);
        }

        private String found(Pattern pattern) {
            var match = pattern.matcher(body);
            if (!match.find()) {
                throw new BenchFailure("意外的回答 / Unexpected answer: " + body);
            }
            return match.group(1);
        }
    }

    Told book(int caller, Slot slot, boolean hold, String key) throws IOException, InterruptedException {
        return send(caller, "POST", "/bookings", slot.body(hold), key, "");
    }

    Told book(int caller, Slot slot) throws IOException, InterruptedException {
        return book(caller, slot, false, UUID.randomUUID().toString());
    }

    Told confirm(int caller, Told held) throws IOException, InterruptedException {
        var path = "/bookings/" + held.id() + "/confirmation";
        return send(
                caller,
                "POST",
                path,
                "{\"title\":\"争用（示例）\"}",
                UUID.randomUUID().toString(),
                held.version());
    }

    Told move(int caller, Told booked, Slot to) throws IOException, InterruptedException {
        var body = to.body(false).replace(",\"hold\":false", "");
        return send(caller, "PUT", "/bookings/" + booked.id(), body, "", booked.version());
    }

    private Told send(int caller, String method, String path, String body, String key, String version)
            throws IOException, InterruptedException {
        var http = backends.get(caller % backends.size());
        BodyPublisher text = BodyPublishers.ofString(body);
        var request =
                http.to(base + path).header("Content-Type", "application/json").method(method, text);
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        if (!version.isEmpty()) {
            request.header("If-Match", "\"" + version + "\"");
        }
        var answer = http.answer(request.build());
        var code = CODE.matcher(answer.body());
        var said = answer.statusCode() + (answer.statusCode() >= 400 && code.find() ? " " + code.group(1) : "");
        return new Told(answer.statusCode(), said, answer.body());
    }

    /** All at the same moment, each in a thread of its own; the answers in the order of the calls. */
    static List<Told> atOnce(List<Callable<Told>> calls) {
        var start = new CountDownLatch(1);
        List<Future<Told>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            for (var call : calls) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            start.countDown();
            var told = new ArrayList<Told>();
            for (var one : running) {
                told.add(one.get());
            }
            return told;
        } catch (ExecutionException e) {
            throw new BenchFailure("请求失败 / A request failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        }
    }
}
