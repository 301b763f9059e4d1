package org.seedbed.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Journeys that need nginx do not vanish in silence where there is none. */
class LeftOutTest {

    private static final String WITHOUT_NGINX =
            "HOME_DIR=. STEP_OPEN=false; . launcher/steps.sh; . launcher/tools.sh; . launcher/test.sh; "
                    + "has_nginx() { return 1; }; check_nginx; echo \"left out: $LEFT_OUT\"";

    @TempDir
    Path results;

    /** How a command ended and what it said. */
    private record Said(int status, String text) {}

    @Test
    void whereTheResultDecidesNginxIsRequired() throws Exception {
        for (var decides : List.of("CI", "SEEDBED_COMPLETE")) {
            var said = run(where(decides, "true"), "bash", "-c", WITHOUT_NGINX);
            assertThat(said.status()).as(decides).isEqualTo(1);
            assertThat(said.text()).contains("nginx-light").doesNotContain("left out");
        }
        assertThat(Path.of("../../.ci/run")).content().contains("export SEEDBED_COMPLETE=true");
    }

    @Test
    void elsewhereTheResultSaysWhatIsMissing() throws Exception {
        var said = run(where("SEEDBED_COMPLETE", ""), "bash", "-c", WITHOUT_NGINX);
        assertThat(said).isEqualTo(new Said(0, "left out: 6-nginx 6-race\n"));
        var journeys = "{\"stats\": {\"expected\": 3, \"flaky\": 0, \"unexpected\": 0}}";
        Files.writeString(results.resolve("playwright.json"), journeys);
        var counted = run(Map.of(), "node", "launcher/count.mjs", results.toString(), "", "6-nginx 6-race");
        assertThat(counted.text()).contains("NOT TESTED", "6-nginx 6-race").endsWith("3 passed, 0 failed\n");
        var whole = run(Map.of(), "node", "launcher/count.mjs", results.toString(), "", "");
        assertThat(whole.text()).doesNotContain("NOT TESTED");
    }

    private static Map<String, String> where(String name, String value) {
        var environment = new HashMap<>(Map.of("CI", "", "SEEDBED_COMPLETE", ""));
        environment.put(name, value);
        return environment;
    }

    private static Said run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Said(process.waitFor(), text);
    }
}
