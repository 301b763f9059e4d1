package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * nginx as in production: the committed configuration of {@code docker/nginx}, in which only hosts, ports and folders are
 * replaced, and before it what ends TLS there, here with a certificate that nobody vouches for.
 */
final class Nginx {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> FOLDERS = List.of(
            "/usr/sbin", "/usr/local/sbin", "/usr/local/bin", "/usr/bin", "/opt/homebrew/bin", "/usr/local/nginx/sbin");
    private static final List<String> TYPES =
            List.of("/etc/nginx/mime.types", "/opt/homebrew/etc/nginx/mime.types", "/usr/local/etc/nginx/mime.types");

    private final Stack stack;
    private final DataFolder data;
    private final Layout layout;

    Nginx(Stack stack, DataFolder data, Layout layout) {
        this.stack = stack;
        this.data = data;
        this.layout = layout;
    }

    void start(Ports ports, FrontPorts front) {
        var program = firstExisting("nginx", FOLDERS.stream().map(folder -> folder + "/nginx"));
        var folder = data.nginx();
        try {
            DataFolder.delete(folder);
            DataFolder.createFolder(folder);
            Certificate.make(stack, data, folder);
            new NginxFiles(layout, folder, Path.of(firstExisting("mime.types", TYPES.stream()))).write(ports, front);
        } catch (IOException e) {
            throw new StackFailure("无法准备 nginx / Cannot prepare nginx: " + e);
        }
        // Started by root it would hand its work to a user who cannot read the data folder.
        var options = "daemon off;" + ("root".equals(System.getProperty("user.name")) ? " user root;" : "");
        var command = List.of(program, "-e", "stderr", "-p", folder.toString(), "-c", "nginx.conf", "-g", options);
        var child = stack.start(Child.Plan.of("nginx", command, Map.of(), folder, data.log("nginx"))
                .stoppedBy("QUIT"));
        Health.awaitOk(child, "http://127.0.0.1:" + front.http() + "/healthz", LIMIT);
    }

    private static String firstExisting(String what, Stream<String> candidates) {
        return candidates
                .filter(candidate -> Files.exists(Path.of(candidate)))
                .findFirst()
                .orElseThrow(() -> new StackFailure("找不到 " + what + "，请先安装 nginx / " + what
                        + " was not found: install nginx (Debian: apt-get install nginx-light)."));
    }
}
