package org.seedbed.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The production code: as classes and as source files. */
final class MainCode {

    static final String ROOT = "org.seedbed";
    static final Path SOURCES = Path.of("src/main/java");

    private static final Path COMPILED = Path.of("target/classes");

    private MainCode() {}

    /** Our classes by reflection, for tests that run inside the service: its class loader is none that ArchUnit reads. */
    static List<Class<?>> types() {
        return files(COMPILED.resolve("org/seedbed"), ".class").stream()
                .map(file -> COMPILED.relativize(file).toString().replace('/', '.'))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .filter(name -> !name.endsWith("package-info"))
                .<Class<?>>map(MainCode::load)
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> files(Path folder, String suffix) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(p -> p.toString().endsWith(suffix)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
