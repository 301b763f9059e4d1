package org.seedbed.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Requests to the backend in somebody's name. */
final class Http {
    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String url;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Http(String url, String token) {
        this.url = url;
        this.token = token;
    }

    /** The body of a good answer; any other answer ends the bench, for its figures would be of refusals. */
    String get(String path) throws IOException, InterruptedException {
        return send(to(path).GET().build());
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    String send(HttpRequest request) throws IOException, InterruptedException {
        var response = answer(request);
        requireGood(response);
        return response.body();
    }

    /** The answer as it comes, good or not. */
    HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, BodyHandlers.ofString());
    }

    static boolean isGood(HttpResponse<String> response) {
        return response.statusCode() >= OK && response.statusCode() < MULTIPLE_CHOICES;
    }

    private static void requireGood(HttpResponse<String> response) {
        if (!isGood(response)) {
            throw new BenchFailure("意外的回答 / Unexpected answer %d of %s: %s"
                    .formatted(response.statusCode(), response.uri(), response.body()));
        }
    }
}
