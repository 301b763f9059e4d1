package org.seedbed.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code db/migration/<module>/V<yyyyMMddHHmmss>__<module>_<what>.sql}, each stamp a real moment and used once. */
class MigrationNamesTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{14})__([a-z]+)_[a-z0-9_]+\\.sql");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private static List<Path> migrations() {
        return MainCode.files(FOLDER, ".sql");
    }

    @Test
    void everyNameHasTheFormAndItsFoldersPrefix() {
        assertThat(migrations()).isNotEmpty().allSatisfy(file -> {
            assertThat(FOLDER.relativize(file).getNameCount()).isEqualTo(2);
            assertThat(match(file).group(2))
                    .isEqualTo(file.getParent().getFileName().toString());
        });
    }

    @Test
    void everyFolderIsAModule() {
        assertThat(migrations())
                .allSatisfy(file -> assertThat(MainCode.SOURCES
                                .resolve("org/seedbed")
                                .resolve(file.getParent().getFileName()))
                        .isDirectory());
    }

    @Test
    void everyStampIsARealMomentAndUsedOnce() {
        var stamps = migrations().stream().map(file -> match(file).group(1)).toList();
        assertThat(stamps)
                .doesNotHaveDuplicates()
                .allSatisfy(stamp ->
                        assertThatCode(() -> LocalDateTime.parse(stamp, STAMP)).doesNotThrowAnyException());
    }

    private static Matcher match(Path file) {
        var match = NAME.matcher(file.getFileName().toString());
        assertThat(match.matches()).as(file.toString()).isTrue();
        return match;
    }
}
