package org.seedbed.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What has to be set before production starts stands in the example, and without a value: nobody runs with ours. */
class EnvExampleTest {

    private static final Path DOCKER = Path.of("..");
    private static final Pattern MANDATORY = Pattern.compile("\\$\\{(\\w+):\\?}");
    private static final Pattern NAMED = Pattern.compile("\\$\\{(\\w+)");

    @Test
    void everyMandatoryValueIsInTheExampleAndEmptyThere() throws IOException {
        var mandatory = names(MANDATORY);
        assertThat(mandatory).hasSizeGreaterThan(10);
        var example = example();
        assertThat(example).containsKeys(mandatory.toArray(String[]::new));
        assertThat(mandatory).allMatch(name -> example.get(name).isEmpty());
    }

    @Test
    void theExampleSaysNothingThatIsNotRead() throws IOException {
        var read = names(NAMED);
        // Read by the engine itself.
        read.add("COMPOSE_PROJECT_NAME");
        assertThat(example().keySet()).isSubsetOf(read);
    }

    private static Set<String> names(Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(DOCKER.resolve("compose.yaml")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> example() throws IOException {
        return Files.readAllLines(DOCKER.resolve("env.example")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
