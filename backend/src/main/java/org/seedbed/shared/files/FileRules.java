package org.seedbed.shared.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * What is taken for one purpose.
 *
 * @param mostBytes of one file; the whole request is limited before ({@code quarkus.http.limits.max-body-size})
 */
public record FileRules(Set<FileKind> kinds, long mostBytes) {

    private static final long MEGABYTE = 1024 * 1024;

    /** What a scanner or a telephone's camera makes. */
    public static final FileRules SCAN = FileRules.of(10, FileKind.PDF, FileKind.PNG, FileKind.JPEG);

    public FileRules {
        kinds = Set.copyOf(kinds);
    }

    public static FileRules of(int megabytes, FileKind... kinds) {
        return new FileRules(Set.of(kinds), megabytes * MEGABYTE);
    }

    /**
     * What the file is.
     *
     * @throws org.seedbed.shared.problem.ProblemException file.empty, file.too-large, file.type
     */
    public FileKind check(Path file) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw FileErrors.EMPTY.raise();
            }
            if (size > mostBytes) {
                throw FileErrors.tooLarge(mostBytes);
            }
            return FileKind.of(file).filter(kinds::contains).orElseThrow(() -> FileErrors.notOf(kinds));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
