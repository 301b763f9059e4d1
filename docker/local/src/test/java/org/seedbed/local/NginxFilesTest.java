package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The committed configuration stays fillable: a host or folder it names under a new spelling must not slip through. */
class NginxFilesTest {
    @TempDir
    Path folder;

    @Test
    void everyHostPortAndFolderOfTheImageIsReplaced() throws IOException {
        var layout = new Layout(Path.of("../..").toAbsolutePath().normalize());
        var types = Files.writeString(folder.resolve("types-of-this-machine"), "types {}");
        new NginxFiles(layout, folder, types).write(new Ports(8000, 8001, 8002), new FrontPorts(8003, 8004, 8005));

        var frame = read("nginx.conf");
        var servers = read("conf.d/default.conf").replace(layout.webRoot().toString(), "ROOT");
        assertThat(frame + servers)
                .doesNotContain("/etc/nginx", " /tmp/", "/usr/share/nginx", "${", ":8080", "resolve;");
        assertThat(servers)
                .contains("listen 127.0.0.1:8004 default_server;", "server 127.0.0.1:8000; server 127.0.0.1:8005;")
                .contains("server 127.0.0.1:8001;", "root ROOT;");
        assertThat(read("conf.d/tls-front.conf"))
                .contains("listen 127.0.0.1:8003 ssl;", "proxy_pass http://127.0.0.1:8004;", "FOLDER/key.pem");
        assertThat(folder.resolve("security-headers.conf")).exists();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name)).replace(folder.toString(), "FOLDER");
    }
}
