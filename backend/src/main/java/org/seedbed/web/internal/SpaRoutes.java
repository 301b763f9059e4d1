package org.seedbed.web.internal;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Static files of {@code seedbed.web.root}: hashed assets for a year, the index page never cached and with a fresh CSP
 * nonce. An unknown path is a page of the SPA, but never below /api, /auth, /q or /assets: a missing script answered
 * with HTML would only fail later and stranger.
 */
@ApplicationScoped
class SpaRoutes {

    private static final Pattern NOT_PAGES = Pattern.compile("/(api|auth|q|assets)(/.*)?");
    private static final String NONCE_PLACE = "__CSP_NONCE__";

    private final Optional<String> root;
    private final SecureRandom random = new SecureRandom();

    SpaRoutes(@ConfigProperty(name = "seedbed.web.root") Optional<String> root) {
        this.root = root;
    }

    void register(@Observes Router router) {
        if (root.isEmpty()) {
            return;
        }
        var folder = Path.of(root.get()).toAbsolutePath();
        var index = folder.resolve("index.html");
        router.get("/assets/*")
                .order(5)
                .handler(StaticHandler.create(
                                FileSystemAccess.ROOT, folder.resolve("assets").toString())
                        .setMaxAgeSeconds(31_536_000)
                        .setIndexPage("none"));
        // Before the API, which answers every path it does not know itself; page() lets its paths through.
        router.route().method(HttpMethod.GET).order(6).handler(request -> page(request, folder, index));
    }

    private void page(RoutingContext request, Path folder, Path index) {
        var path = request.normalizedPath();
        if (NOT_PAGES.matcher(path).matches()) {
            request.next();
            return;
        }
        if (path.chars().anyMatch(Character::isISOControl)) {
            request.fail(404);
            return;
        }
        var file = folder.resolve(path.substring(1)).normalize();
        if (file.startsWith(folder) && !file.equals(folder) && !file.equals(index) && Files.isRegularFile(file)) {
            request.response()
                    .putHeader("Cache-Control", "public, max-age=3600")
                    .sendFile(file.toString());
            return;
        }
        request.vertx()
                .executeBlocking(() -> read(index))
                .onSuccess(html -> send(request, html))
                .onFailure(request::fail);
    }

    private void send(RoutingContext request, String html) {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        var nonce = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Cache-Control", "no-cache")
                .putHeader(SecurityHeaders.POLICY, SecurityHeaders.page(nonce))
                .end(html.replace(NONCE_PLACE, nonce));
    }

    private static String read(Path index) {
        try {
            return Files.readString(index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
