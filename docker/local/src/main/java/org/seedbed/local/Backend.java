package org.seedbed.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The backend, packaged or in Quarkus dev mode, and Vite beside the latter. All get the same environment. */
final class Backend {
    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final Duration DEV_LIMIT = Duration.ofMinutes(5);
    private static final int VITE_PORT = 5173;

    private final Stack stack;
    private final DataFolder data;
    private final Layout layout;
    private final Map<String, String> environment;
    private final Ports ports;

    Backend(Stack stack, DataFolder data, Layout layout, Ports ports, Map<String, String> environment) {
        this.stack = stack;
        this.data = data;
        this.layout = layout;
        this.ports = ports;
        this.environment = environment;
    }

    Child start(List<String> jvmOptions) {
        return start("后端 Backend", "backend", ports.web(), environment, jvmOptions);
    }

    /** A second process on the same database and sign-in; the first has loaded the demo data. */
    Child startReplica(int port) {
        Map<String, String> given = new HashMap<>(environment);
        given.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        given.put("SEEDBED_DEMO_ENABLED", "false");
        return start("第二个后端 Second backend", "backend-2", port, given, List.of());
    }

    private Child start(String name, String log, int port, Map<String, String> given, List<String> jvmOptions) {
        if (!Files.exists(data.backendJar())) {
            throw new StackFailure("后端尚未构建 / The backend is not built: " + data.backendJar());
        }
        List<String> command = new ArrayList<>(
                List.of(Layout.java(), "-Xms64m", "-Xmx512m", "-XX:+UseSerialGC", "-Dseedbed.data=" + data.root()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", data.backendJar().toString()));
        var child = stack.start(plan(name, log, command, layout.home(), given));
        Health.awaitOk(child, "http://127.0.0.1:" + port + "/q/health/ready", LIMIT);
        return child;
    }

    void startDevMode() {
        var command = List.of(
                layout.home().resolve("mvnw").toString(),
                "-B",
                "-pl",
                "backend",
                "quarkus:dev",
                "-Dlint.skip",
                "-Dquarkus.console.enabled=false",
                "-Dquarkus.analytics.disabled=true",
                "-Ddebug=false",
                "-Dseedbed.data=" + data.root());
        var child = stack.start(plan("后端 Backend (dev)", "backend-dev", command, layout.home(), environment));
        Health.awaitOk(child, ports.webUrl() + "/q/health/ready", DEV_LIMIT);
    }

    /** Returns the address to open. */
    String startVite() {
        var port = PortCheck.firstFree(VITE_PORT, Set.of());
        var url = "http://127.0.0.1:" + port;
        var proxied = Map.of("SEEDBED_BACKEND", ports.webUrl(), "SEEDBED_VITE_PORT", Integer.toString(port));
        var command = List.of("npm", "run", "dev");
        var child = stack.start(plan("Vite", "vite", command, layout.frontend(), proxied));
        Health.awaitOk(child, url + "/", LIMIT);
        return url;
    }

    static Map<String, String> environment(
            Ports ports, Secrets secrets, Layout layout, Path files, boolean demo, boolean behindNginx) {
        Map<String, String> all = new HashMap<>();
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(ports.web()));
        // Without a proxy in front, what a caller says of its own address is not believed.
        all.put("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", Boolean.toString(behindNginx));
        all.put("QUARKUS_DATASOURCE_JDBC_URL", ports.jdbcUrl("seedbed"));
        all.put("QUARKUS_DATASOURCE_USERNAME", "seedbed_app");
        all.put("QUARKUS_DATASOURCE_PASSWORD", secrets.appDatabase());
        all.put("QUARKUS_DATASOURCE_JOBS_JDBC_URL", ports.jdbcUrl("seedbed"));
        all.put("QUARKUS_DATASOURCE_JOBS_USERNAME", "seedbed_job");
        all.put("QUARKUS_DATASOURCE_JOBS_PASSWORD", secrets.jobDatabase());
        all.put("QUARKUS_FLYWAY_USERNAME", "seedbed");
        all.put("QUARKUS_FLYWAY_PASSWORD", secrets.seedbedDatabase());
        all.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer());
        all.put("QUARKUS_OIDC_CLIENT_ID", "seedbed-web");
        all.put("QUARKUS_OIDC_CREDENTIALS_SECRET", secrets.webClient());
        all.put("QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET", secrets.sessionCookie());
        all.put("QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET", secrets.stateCookie());
        all.put("SEEDBED_PERSONAL_KEYS", secrets.personalKeys());
        all.put("SEEDBED_PERSONAL_HASH_KEYS", secrets.personalHashKeys());
        all.put("SEEDBED_FILES_FOLDER", files.toString());
        all.put("SEEDBED_WEB_ROOT", layout.webRoot().toString());
        all.put("SEEDBED_API_EXPLORER_ENABLED", "true");
        all.put("SEEDBED_DEMO_ENABLED", Boolean.toString(demo));
        return Map.copyOf(all);
    }

    private Child.Plan plan(String name, String log, List<String> command, Path folder, Map<String, String> given) {
        return Child.Plan.of(name, command, given, folder, data.log(log));
    }
}
