package org.seedbed.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** The one thing the local realm cannot know beforehand: the address that {@code --nginx} serves under. */
final class KeycloakAdmin {
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private final Ports ports;
    private final Secrets secrets;

    KeycloakAdmin(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Keycloak lets the loopback address have any port for http only, so the https address is named in full. */
    void allowSignInFrom(String url) {
        var token = first(
                TOKEN,
                send(post(
                        "/realms/master/protocol/openid-connect/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=password&client_id=admin-cli&username=admin&password=" + secrets.keycloakAdmin())));
        var clients = "/admin/realms/seedbed/clients";
        var id = first(ID, send(authorized(request(clients + "?clientId=seedbed-web"), token)));
        var change = """
                {"redirectUris": ["http://127.0.0.1/auth/callback", "http://localhost/auth/callback", "%1$s/auth/callback"],
                 "attributes": {"post.logout.redirect.uris": "http://127.0.0.1/*##http://localhost/*##%1$s/*"}}
                """.formatted(url);
        send(authorized(request(clients + "/" + id), token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(change)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(ports.keycloakUrl() + path));
    }

    private HttpRequest.Builder post(String path, String type, String body) {
        return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder authorized(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static String send(HttpRequest.Builder request) {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new StackFailure("Keycloak: HTTP " + answer.statusCode() + " "
                        + answer.uri().getPath());
            }
            return answer.body();
        } catch (IOException e) {
            throw new StackFailure("Keycloak: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("已中断 / Interrupted.");
        }
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new StackFailure("Keycloak 的回答无法识别 / Keycloak's answer was not understood.");
        }
        return found.group(1);
    }
}
