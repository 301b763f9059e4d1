package org.seedbed.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of the trail's fields is neither short of one the code writes nor longer than what it writes. */
class TrailFieldsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Pattern WRITER =
            Pattern.compile("import org\\.seedbed\\.audit\\.Facts;|package org\\.seedbed\\.audit;|\\.facts\\(\\)");
    private static final Pattern NAMED =
            Pattern.compile("(?:Facts\\.of|\\.and|\\.secret|given\\.put)\\(\\s*\"(\\w+)\"");

    @Test
    void everyFieldTheCodeWritesIsListedAndNoOther() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                written.addAll(names(Files.readString(file)));
            }
        }
        assertThat(TrailFields.names()).containsExactlyElementsOf(written);
    }

    private static List<String> names(String source) {
        return WRITER.matcher(source).find()
                ? NAMED.matcher(source)
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .toList()
                : List.of();
    }
}
