package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StackTest {
    @TempDir
    Path temp;

    private Stack stack;

    @AfterEach
    void leaveNothing() {
        if (stack != null) {
            stack.stop();
        }
    }

    @Test
    void whenOnePartDiesItIsNamedAndAllOthersStop() throws IOException {
        stack = new Stack(temp.resolve("pids"));
        var first = stack.start(shell("first", "exec sleep 300"));
        var second = stack.start(shell("second", "exec sleep 300"));
        var third = stack.start(shell("third", "exec sleep 300"));
        assertThat(Files.readAllLines(temp.resolve("pids"))).containsExactly(line(first), line(second), line(third));

        ProcessHandle.of(second.pid()).orElseThrow().destroyForcibly();
        var dead = stack.awaitFirstDeath();
        stack.stop();

        assertThat(dead.name()).isEqualTo("second");
        assertThat(Stack.died(dead)).hasMessageContaining("second").hasMessageContaining("second.log");
        assertThat(List.of(first, second, third)).noneMatch(Child::isAlive);
        assertThat(temp.resolve("pids")).doesNotExist();
    }

    @Test
    void partsStopInReverseOrder() throws IOException {
        stack = new Stack(temp.resolve("pids"));
        var journal = temp.resolve("journal");
        for (var name : List.of("database", "server")) {
            var child = stack.start(shell(
                    name,
                    "trap 'echo " + name + " >> " + journal + "; exit' TERM; echo ready; while :; do sleep 0.1; done"));
            Health.await(child, () -> contains(child.log(), "ready"), Duration.ofSeconds(20));
        }
        stack.stop();
        assertThat(Files.readAllLines(journal)).containsExactly("server", "database");
    }

    @Test
    void whatAPartStartedItselfEndsWithIt() {
        stack = new Stack(temp.resolve("pids"));
        var parent = stack.start(shell("parent", "sleep 300 & echo $!; wait"));
        Health.await(parent, () -> contains(parent.log(), "\n"), Duration.ofSeconds(20));
        var grandchild = Long.parseLong(read(parent.log()).strip());
        stack.stop();
        assertThat(ProcessHandle.of(grandchild).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aFailedBuildStepIsNamed() {
        stack = new Stack(temp.resolve("pids"));
        assertThatThrownBy(() -> stack.runToEnd(shell("build", "exit 3"))).hasMessageContaining("build");
    }

    @Test
    void nothingStartsOnceTheStackStops() {
        stack = new Stack(temp.resolve("pids"));
        stack.stop();
        assertThatThrownBy(() -> stack.start(shell("late", "true"))).isInstanceOf(StackFailure.class);
    }

    @Test
    void waitingForAPartThatEndsDoesNotLastToTheLimit() {
        stack = new Stack(temp.resolve("pids"));
        var child = stack.start(shell("short", "exit 1"));
        assertThatThrownBy(() -> Health.await(child, () -> false, Duration.ofMinutes(5)))
                .hasMessageContaining("short");
    }

    private Child.Plan shell(String name, String script) {
        return Child.Plan.of(name, List.of("sh", "-c", script), Map.of(), temp, temp.resolve(name + ".log"));
    }

    private static String line(Child child) {
        return Leftovers.line(child.pid());
    }

    private static boolean contains(Path file, String text) {
        return read(file).contains(text);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
