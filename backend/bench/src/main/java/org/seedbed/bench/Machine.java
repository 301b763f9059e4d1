package org.seedbed.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Where and from what a figure comes. */
final class Machine {
    private static final long GIGABYTE = 1L << 30;

    private Machine() {}

    /** Heading and origin of a section. */
    static String header(Subject subject, int size, Options options) {
        return header(
                subject.name(),
                subject.title(),
                "bench %s --size %d --seconds %d --seed %d"
                        .formatted(subject.name(), size, options.seconds(), options.seed()),
                options);
    }

    /**
     * Heading and origin of a section.
     *
     * @param command what was typed after {@code ./seedbed}
     */
    static String header(String name, String title, String command, Options options) {
        var commit = output(options.home(), "git", "rev-parse", "--short", "HEAD");
        var changed = output(options.home(), "git", "status", "--porcelain", "--", "backend/src", "pom.xml");
        return "%s: %s\n\n    ./seedbed %s\n\n%s, commit %s%s, %s.\n\n"
                .formatted(
                        ResultsFile.heading(name),
                        title,
                        command,
                        java.time.LocalDate.now(java.time.ZoneOffset.UTC),
                        commit.isEmpty() ? "unknown" : commit,
                        changed.isEmpty() ? "" : " with uncommitted changes",
                        describe());
    }

    private static String describe() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d × %s, %d GB, %s, JDK %s"
                .formatted(
                        system.getAvailableProcessors(),
                        processor(),
                        Math.round((double) system.getTotalMemorySize() / GIGABYTE),
                        System.getProperty("os.name"),
                        System.getProperty("java.version"));
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            return System.getProperty("os.arch");
        }
    }

    /** Runnable processes over the last minute: a figure of a busy machine says so itself. */
    static String load() {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "n/a" : String.format(Locale.ROOT, "%.1f", load);
    }

    private static String output(Path folder, String... command) {
        try {
            var process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? text : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
