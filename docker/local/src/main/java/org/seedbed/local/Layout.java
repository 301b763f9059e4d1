package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things are in the source tree. */
record Layout(Path home) {
    /** What is unpacked: it can be made again at any time, but not by a {@code mvn clean} under a running stack. */
    Path runtime() {
        return home.resolve("docker/local/.runtime");
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
