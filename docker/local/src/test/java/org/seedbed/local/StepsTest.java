package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Steps steps = new Steps(new PrintStream(bytes, true, StandardCharsets.UTF_8), 5, 7);

    @Test
    void goesOnWhereTheLauncherStopped() {
        steps.run("PostgreSQL", () -> {});
        steps.run("Keycloak", () -> {});
        assertThat(printed()).containsExactly("[5/7] PostgreSQL … ✓ 0 s", "[6/7] Keycloak … ✓ 0 s");
    }

    @Test
    void aFailureIsMarkedAndPassedOn() {
        assertThatThrownBy(() -> steps.run("PostgreSQL", () -> {
                    throw new StackFailure("no");
                }))
                .hasMessage("no");
        assertThat(printed()).containsExactly("[5/7] PostgreSQL … ✗");
    }

    private List<String> printed() {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
