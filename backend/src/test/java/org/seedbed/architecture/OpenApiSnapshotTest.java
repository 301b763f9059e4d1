package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.seedbed.testing.PostgresResource;

/** The committed document is what the service hands out, byte for byte: no change of the contract goes unseen. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OpenApiSnapshotTest {

    private static final Path COMMITTED = Path.of("openapi.yaml");
    private static final Path RUNNING = Path.of("target/openapi/running.yaml");

    @Test
    void theCommittedDocumentIsTheRunningOne() throws IOException {
        var running = RestAssured.given().get("/q/openapi?format=yaml").asByteArray();
        Files.createDirectories(RUNNING.getParent());
        Files.write(RUNNING, running);
        var committed = Files.readAllBytes(COMMITTED);
        assertThat(firstDifference(committed, running))
                .as("the contract changed. If it was meant to, in backend/: cp %s %s", RUNNING, COMMITTED)
                .isEmpty();
        assertThat(Arrays.equals(committed, running)).isTrue();
    }

    /** The place of the first difference: the whole documents in a failure are thousands of lines that nobody reads. */
    private static String firstDifference(byte[] committed, byte[] running) {
        var here = new String(committed, StandardCharsets.UTF_8).lines().toList();
        var there = new String(running, StandardCharsets.UTF_8).lines().toList();
        for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
            var one = i < here.size() ? here.get(i) : "(end)";
            var other = i < there.size() ? there.get(i) : "(end)";
            if (!one.equals(other)) {
                return "line %d: committed [%s], running [%s]".formatted(i + 1, one, other);
            }
        }
        return "";
    }
}
