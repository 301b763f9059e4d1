package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {
    @TempDir
    Path folder;

    @Test
    void aPortSomebodyListensOnIsNotFree() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortCheck.isFree(server.getLocalPort())).isFalse();
            assertThat(PortCheck.firstFree(server.getLocalPort(), Set.of())).isGreaterThan(server.getLocalPort());
        }
    }

    @Test
    void aPortOfTheSameStackIsPassedOver() {
        var free = PortCheck.firstFree(20_000, Set.of());
        assertThat(PortCheck.firstFree(free, Set.of(free))).isGreaterThan(free);
    }

    @Test
    void portsSurviveARestart() {
        var first = Ports.of(saved(), 8080);
        assertThat(Ports.of(saved(), 8081))
                .extracting(Ports::keycloak, Ports::postgres)
                .containsExactly(first.keycloak(), first.postgres());
    }

    @Test
    void aKeptPortThatIsTakenNowIsReplacedAndTheNewOneKept() throws IOException {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            saved().put("keycloak", Integer.toString(server.getLocalPort()));
            var ports = Ports.of(saved(), 8080);
            assertThat(ports.keycloak()).isNotEqualTo(server.getLocalPort());
            assertThat(Ports.of(saved(), 8080)).isEqualTo(ports);
        }
    }

    @Test
    void theWebPortIsNeverGivenToKeycloak() {
        assertThat(Ports.of(saved(), 8180).keycloak()).isNotEqualTo(8180);
    }

    private SavedProperties saved() {
        return new SavedProperties(folder.resolve("ports.properties"));
    }
}
