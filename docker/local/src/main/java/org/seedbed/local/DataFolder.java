package org.seedbed.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that survives restarts. Held by one stack at a time; {@code VERSION} is the number of its layout. */
final class DataFolder implements AutoCloseable {
    /** Raised whenever an older launcher could no longer read the folder. */
    static final int LAYOUT = 1;

    private static final FileAttribute<?> OWNER_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    private static final FileAttribute<?> OWNER_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path root;
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path root) {
        try {
            createFolder(root);
            requireReadable(root);
            createFolder(root.resolve("logs"));
            createFolder(root.resolve("run"));
            var lock = FileChannel.open(root.resolve("run/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                throw new StackFailure("此数据目录正被另一个实例使用 / This data folder is in use by a running Seedbed: " + root);
            }
            Files.writeString(root.resolve("VERSION"), LAYOUT + "\n");
            return new DataFolder(root, lock);
        } catch (IOException e) {
            throw new StackFailure("数据目录无法使用 / Cannot use the data folder " + root + ": " + e);
        }
    }

    private static void requireReadable(Path root) throws IOException {
        var version = root.resolve("VERSION");
        if (!Files.exists(version)) {
            return;
        }
        var text = Files.readString(version).strip();
        if (!text.matches("\\d{1,6}") || Integer.parseInt(text) > LAYOUT) {
            throw new StackFailure("数据目录由更新的版本创建（格式 " + text + "，本版本支持到 " + LAYOUT
                    + "）/ The data folder was made by a newer version: " + root);
        }
    }

    Path root() {
        return root;
    }

    Path postgres() {
        return root.resolve("postgres");
    }

    /** Uploaded and generated files; made by the backend, shared by both when there are two. */
    Path files() {
        return root.resolve("files");
    }

    /** Where a rehearsal sets the time of the local stack; absent, it is the machine's. */
    Path clock() {
        return root.resolve("clock");
    }

    Path log(String part) {
        return root.resolve("logs").resolve(part + ".log");
    }

    /** The launcher's copy of the packaged backend, which a build in the source tree does not touch. */
    Path backendJar() {
        return root.resolve("run/backend/quarkus-run.jar");
    }

    Path pids() {
        return root.resolve("run/pids");
    }

    Ports ports(int web) {
        return Ports.of(new SavedProperties(root.resolve("ports.properties")), web);
    }

    FrontPorts frontPorts(Ports others) {
        return FrontPorts.of(new SavedProperties(root.resolve("ports.properties")), others);
    }

    /** Configuration, certificate and temporary files of nginx; made anew at every start. */
    Path nginx() {
        return root.resolve("run/nginx");
    }

    Secrets secrets() {
        return Secrets.of(new SavedProperties(root.resolve("secrets.properties")));
    }

    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, OWNER_FOLDER);
        }
    }

    static void createPrivate(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, OWNER_FILE);
    }

    static void delete(Path path) {
        try {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                try (var inside = Files.list(path)) {
                    inside.forEach(DataFolder::delete);
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
