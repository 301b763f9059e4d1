package org.seedbed.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** Keycloak from its distribution: unpacked and built once, the realm imported when the database has none. */
final class Keycloak {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final List<String> BUILD = List.of("build", "--db=postgres", "--cache=local");
    /** What kc.sh passes. Run without the script, the child is the server itself and dies with its own pid. */
    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Stack stack;
    private final DataFolder data;
    private final Layout layout;

    Keycloak(Stack stack, DataFolder data, Layout layout) {
        this.stack = stack;
        this.data = data;
        this.layout = layout;
    }

    void start(Ports ports, Secrets secrets) {
        prepare();
        importRealmFile();
        var child = stack.start(plan("Keycloak", "keycloak", serverArguments(ports), environment(secrets)));
        Health.awaitOk(child, ports.issuer() + "/.well-known/openid-configuration", LIMIT);
    }

    private void prepare() {
        var zip = layout.keycloakZip();
        Unpacked.ensure(layout.keycloak(), zip.getFileName() + " " + BUILD, () -> {
            unzip(zip);
            stack.runToEnd(plan("Keycloak build", "keycloak-build", BUILD, Map.of()));
        });
    }

    private void importRealmFile() {
        try {
            var imports = Files.createDirectories(layout.keycloak().resolve("data/import"));
            Files.copy(layout.realm(), imports.resolve("seedbed-realm.json"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackFailure("无法准备登录域 / Cannot prepare the realm: " + e);
        }
    }

    private static List<String> serverArguments(Ports ports) {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + ports.keycloakUrl(),
                "--db-url=" + ports.jdbcUrl("keycloak"),
                "--db-username=keycloak",
                "--db-pool-initial-size=1",
                "--db-pool-min-size=1",
                "--db-pool-max-size=20");
    }

    /** Secrets go by environment: a command line can be read by every user of the machine. */
    private static Map<String, String> environment(Secrets secrets) {
        return Map.of(
                "KC_DB_PASSWORD", secrets.keycloakDatabase(),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.keycloakAdmin(),
                "SEEDBED_WEB_SECRET", secrets.webClient());
    }

    private Child.Plan plan(String name, String log, List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>(List.of(Layout.java()));
        command.addAll(JAVA_OPTIONS);
        command.add("-Dseedbed.data=" + data.root());
        command.add("-Dkc.home.dir=" + layout.keycloak());
        command.add("-Djboss.server.config.dir=" + layout.keycloak().resolve("conf"));
        command.addAll(
                List.of("-cp", layout.keycloak().resolve("lib/quarkus-run.jar").toString()));
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return Child.Plan.of(name, command, environment, layout.keycloak(), data.log(log));
    }

    /** The archive holds one top folder named by version; it is left out, so that the path stays the same. */
    private void unzip(Path zip) {
        try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName().substring(entry.getName().indexOf('/') + 1);
                var file = layout.keycloak().resolve(name).normalize();
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.resolveSibling("."));
                    Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new StackFailure("无法解压 Keycloak / Cannot unpack Keycloak: " + e);
        }
    }
}
