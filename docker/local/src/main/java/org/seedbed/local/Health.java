package org.seedbed.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for a child to answer, and notices at once when it ends instead. */
final class Health {
    private static final Duration PAUSE = Duration.ofMillis(200);
    /** Not HTTP/2: Vite takes the upgrade it would offer for a web socket and never answers. */
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    private Health() {}

    static void awaitOk(Child child, String url, Duration limit) {
        await(child, () -> isOk(url), limit);
    }

    static void await(Child child, BooleanSupplier ready, Duration limit) {
        var end = Instant.now().plus(limit);
        while (!ready.getAsBoolean()) {
            if (!child.isAlive()) {
                throw Stack.died(child);
            }
            if (Instant.now().isAfter(end)) {
                throw new StackFailure(child.name() + " 在 " + limit.toSeconds() + " 秒内未就绪，日志见 / is not ready after "
                        + limit.toSeconds() + " s, its log is " + child.log());
            }
            pause();
        }
    }

    private static boolean isOk(String url) {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
