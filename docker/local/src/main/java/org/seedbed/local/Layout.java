package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the source tree. What is unpacked goes to {@code target}: it can be made again at any time. */
record Layout(Path home) {
    Path runtime() {
        return home.resolve("docker/local/target/runtime");
    }

    Path keycloak() {
        return runtime().resolve("keycloak");
    }

    Path keycloakZip() {
        var dist = home.resolve("docker/local/target/dist");
        try (var files = Files.list(dist)) {
            return files.filter(file -> file.toString().endsWith(".zip"))
                    .sorted()
                    .toList()
                    .getLast();
        } catch (IOException e) {
            throw new StackFailure("找不到 Keycloak 安装包 / Keycloak's archive is missing in " + dist);
        }
    }

    Path realm() {
        return home.resolve("docker/keycloak/seedbed-realm.json");
    }

    Path backendJar() {
        return home.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    Path frontend() {
        return home.resolve("frontend");
    }

    Path webRoot() {
        return frontend().resolve("dist");
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
