package org.seedbed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** RESULTS.md: one section per subject, known by the name in its heading; a new run replaces its own section only. */
final class ResultsFile {
    private ResultsFile() {}

    static void put(Path file, String subject, String section) {
        try {
            var old = Files.exists(file) ? Files.readString(file) : "# Figures\n";
            var fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(fresh, replaced(old, subject, section));
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BenchFailure("无法写入 / Cannot write " + file, e);
        }
    }

    /** The heading of a subject's section starts like this; what follows it is free. */
    static String heading(String subject) {
        return "## `" + subject + "`";
    }

    /** The text with the subject's section in its old place, or at the end when there was none. */
    static String replaced(String old, String subject, String section) {
        List<String> kept = new ArrayList<>();
        var found = false;
        for (var part : old.split("(?m)^(?=## )", -1)) {
            if (part.startsWith(heading(subject) + ":") || part.startsWith(heading(subject) + "\n")) {
                if (!found) {
                    kept.add(section.strip());
                }
                found = true;
            } else if (!part.isBlank()) {
                kept.add(part.strip());
            }
        }
        if (!found) {
            kept.add(section.strip());
        }
        return String.join("\n\n", kept) + "\n";
    }
}
