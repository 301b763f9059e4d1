package org.seedbed.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder of one subject's stack: made from the launcher's copy of the backend, gone afterwards. */
final class RunFolder {
    private RunFolder() {}

    static void prepare(Path data, Path folder) {
        try {
            Files.createDirectories(folder.resolve("run"));
            Files.createDirectories(folder.resolve("logs"));
            Files.createSymbolicLink(folder.resolve("run/backend"), data.resolve("run/backend"));
        } catch (IOException e) {
            throw new BenchFailure("无法准备目录 / Cannot prepare " + folder, e);
        }
    }

    static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path done, IOException failure) throws IOException {
                    Files.delete(done);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new BenchFailure("无法清理目录 / Cannot clear " + folder, e);
        }
    }
}
