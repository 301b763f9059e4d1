package org.seedbed.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Fills in nginx's configuration, as the image's entry point and its file system do. */
final class NginxFiles {
    /** What ends TLS in production is not ours; this stands in for it and says of itself what such a front says. */
    private static final String TLS_FRONT = """
            server {
              listen 127.0.0.1:HTTPS ssl;
              ssl_certificate FOLDER/certificate.pem;
              ssl_certificate_key FOLDER/key.pem;
              real_ip_header X-Nobody;
              client_max_body_size 0;
              access_log off;
              location / {
                proxy_pass http://127.0.0.1:HTTP;
                proxy_set_header Connection "";
                proxy_set_header Host $http_host;
                proxy_set_header X-Forwarded-For $remote_addr;
              }
            }
            """;

    private final Path source;
    private final Path root;
    private final Path folder;
    private final Path types;

    NginxFiles(Layout layout, Path folder, Path types) {
        this.source = layout.home().resolve("docker/nginx");
        this.root = layout.webRoot();
        this.folder = folder;
        this.types = types;
    }

    void write(Ports ports, FrontPorts front) throws IOException {
        write("nginx.conf", moved(read("nginx.conf")));
        Files.copy(types, folder.resolve("mime.types"));
        write("security-headers.conf", read("security-headers.conf"));
        Files.createDirectories(folder.resolve("conf.d"));
        write("conf.d/default.conf", filled(read("default.conf.template"), ports, front));
        write(
                "conf.d/tls-front.conf",
                TLS_FRONT
                        .replace("HTTPS", Integer.toString(front.https()))
                        .replace("HTTP;", front.http() + ";")
                        .replace("FOLDER", folder.toString()));
    }

    private String moved(String text) {
        // The image's /tmp first: our folders may lie in one.
        return text.replace(" /tmp/", " " + folder + "/").replace("/etc/nginx/", folder + "/");
    }

    private String filled(String template, Ports ports, FrontPorts front) {
        return moved(template)
                .replace("${SEEDBED_HOST}", "127.0.0.1")
                .replace("${LOGIN_HOST}", "localhost")
                .replace("${FRONT_ADDRESS}", "127.0.0.1")
                .replace("listen 8080", "listen 127.0.0.1:" + front.http())
                .replace(
                        "server backend:8080 resolve;",
                        "server 127.0.0.1:" + ports.web() + "; server 127.0.0.1:" + front.replica() + ";")
                .replace("server keycloak:8080 resolve;", "server 127.0.0.1:" + ports.keycloak() + ";")
                .replace("/usr/share/nginx/html", root.toString());
    }

    private String read(String name) throws IOException {
        return Files.readString(source.resolve(name));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
