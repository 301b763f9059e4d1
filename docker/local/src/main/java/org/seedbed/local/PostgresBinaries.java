package org.seedbed.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the PostgreSQL of this platform from the classpath, once; the binaries are shared by all data folders. */
final class PostgresBinaries {
    private static final int OWNER_MAY_EXECUTE = 0100;

    private PostgresBinaries() {}

    static Path unpack(Path target) {
        var resource = "/postgres-" + platform(System.getProperty("os.name"), System.getProperty("os.arch")) + ".txz";
        var source = PostgresBinaries.class.getResource(resource);
        if (source == null) {
            throw new StackFailure("没有适用于本机的 PostgreSQL / No PostgreSQL for this machine: " + resource);
        }
        var folder = target.resolve("postgres");
        Unpacked.ensure(folder, source.toString(), () -> {
            try (var in = source.openStream()) {
                extract(in, folder);
            } catch (IOException e) {
                throw new StackFailure("无法解压 PostgreSQL / Cannot unpack PostgreSQL: " + e);
            }
        });
        return folder;
    }

    static String platform(String osName, String osArch) {
        var system = osName.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        return system + "-" + (osArch.equals("aarch64") ? "arm_64" : "x86_64");
    }

    static boolean isMac() {
        return platform(System.getProperty("os.name"), "").startsWith("darwin");
    }

    private static void extract(InputStream in, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, folder.resolve(entry.getName()).normalize());
            }
        }
    }

    private static void write(InputStream in, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        var executable = (entry.getMode() & OWNER_MAY_EXECUTE) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
