package org.seedbed.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** nginx serves the SPA in production, so its configuration must say what the backend says; here as text, in a journey alive. */
class NginxHeadersTest {

    private static final Path FOLDER = Path.of("../docker/nginx");
    private static final Pattern HEADER = Pattern.compile("add_header (\\S+) (?:\"([^\"]*)\"|([^\";]+?))(?: always)?;");
    private static final Pattern LOCATION =
            Pattern.compile("\\n  location ([^{\\n]+) \\{\\n(.*?)\\n  }", Pattern.DOTALL);
    private static final String INCLUDE = "include /etc/nginx/security-headers.conf;";

    @Test
    void theSharedFileIsTheListAndTheOneHeaderThatIsAboutTls() throws IOException {
        var expected = new HashMap<>(SecurityHeaders.ALWAYS);
        expected.put("Strict-Transport-Security", "max-age=31536000");
        assertThat(headers(Files.readString(FOLDER.resolve("security-headers.conf"))))
                .isEqualTo(expected);
    }

    @Test
    void everyPlaceThatAddsAHeaderIncludesTheListAndAPolicy() throws IOException {
        var app = server();
        assertThat(app.replaceAll("(?s)location .*", "")).contains(INCLUDE, SecurityHeaders.NO_PAGE);
        var places = LOCATION.matcher(app).results().toList();
        assertThat(places).hasSizeGreaterThanOrEqualTo(6);
        for (var place : places) {
            var body = place.group(2);
            // What is passed on has the headers already, and a place without headers of its own inherits the server's.
            if (body.contains("add_header") && !body.contains("proxy_pass")) {
                var policy = place.group(1).equals("= /index.html")
                        ? SecurityHeaders.page("$request_id")
                        : SecurityHeaders.NO_PAGE;
                assertThat(body).as(place.group(1)).contains(INCLUDE);
                assertThat(headers(body)).as(place.group(1)).containsEntry(SecurityHeaders.POLICY, policy);
            }
        }
    }

    @Test
    void whatIsPassedOnGetsNoHeaderTwice() throws IOException {
        var passed = LOCATION.matcher(server())
                .results()
                .filter(place -> place.group(2).contains("proxy_pass"))
                .toList();
        assertThat(passed).extracting(place -> place.group(1)).contains("~ ^/(api|auth)/");
        assertThat(passed)
                .allSatisfy(place -> assertThat(headers(place.group(2)).keySet())
                        .as(place.group(1))
                        .containsExactly("Strict-Transport-Security"));
    }

    private static String server() throws IOException {
        var servers = Stream.of(Files.readString(FOLDER.resolve("default.conf.template"))
                        .split("(?m)^server "))
                .filter(text -> text.contains("server_name ${SEEDBED_HOST}"))
                .toList();
        assertThat(servers).hasSize(1);
        return List.copyOf(servers).getFirst();
    }

    private static Map<String, String> headers(String text) {
        var found = new HashMap<String, String>();
        HEADER.matcher(text)
                .results()
                .forEach(match -> found.put(match.group(1), match.group(2) == null ? match.group(3) : match.group(2)));
        return found;
    }
}
