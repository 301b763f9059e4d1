package org.seedbed.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.function.Supplier;

/** A small properties file of the data folder: a value is made once and kept. Readable by its owner only. */
final class SavedProperties {
    private final Path file;
    private final Properties values = new Properties();

    SavedProperties(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                values.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    String keep(String name, Supplier<String> maker) {
        var known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        var made = maker.get();
        values.setProperty(name, made);
        save();
        return made;
    }

    void put(String name, String value) {
        values.setProperty(name, value);
        save();
    }

    /** Written aside and moved, so that a kill in between never leaves half a file. */
    private void save() {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            DataFolder.createPrivate(fresh);
            try (var out = Files.newBufferedWriter(fresh)) {
                values.store(out, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
