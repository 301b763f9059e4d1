package org.seedbed.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * What the launcher asks for, as {@code --name=value}.
 *
 * @param home the source tree
 * @param data a folder for this run, removed by the launcher afterwards
 * @param subject a name, {@code all}, or empty for the list
 * @param size how much is seeded, the subject's own size when empty
 * @param seconds how long each loop is measured
 * @param seed of the generator: the same seed gives the same rows
 * @param plans whether the plans of all statements are written too
 * @param write whether RESULTS.md is changed
 */
record Options(
        Path home, Path data, String subject, OptionalInt size, int seconds, long seed, boolean plans, boolean write) {
    private static final int SECONDS = 10;
    private static final int SEED = 20_261_122;

    static Options parse(String[] args) {
        return of(values(args));
    }

    static Map<String, String> values(String[] args) {
        Map<String, String> values = new HashMap<>();
        for (var arg : args) {
            var cut = arg.indexOf('=');
            if (!arg.startsWith("--") || cut < 0) {
                throw new BenchFailure("参数无法识别 / Unknown argument: " + arg);
            }
            values.put(arg.substring(2, cut), arg.substring(cut + 1));
        }
        return values;
    }

    static Options of(Map<String, String> values) {
        var size = values.getOrDefault("size", "");
        return new Options(
                Path.of(values.getOrDefault("home", ".")).toAbsolutePath().normalize(),
                Path.of(values.getOrDefault("data", ".")).toAbsolutePath().normalize(),
                values.getOrDefault("subject", ""),
                size.isEmpty() ? OptionalInt.empty() : OptionalInt.of(number(values, "size", 0)),
                number(values, "seconds", SECONDS),
                number(values, "seed", SEED),
                Boolean.parseBoolean(values.getOrDefault("plans", "false")),
                Boolean.parseBoolean(values.getOrDefault("write", "true")));
    }

    /** Plans are wanted and no figures are kept: nothing is timed under load. */
    boolean onlyPlans() {
        return plans && !write;
    }

    static int number(Map<String, String> values, String name, int otherwise) {
        var text = values.getOrDefault(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            var number = Integer.parseInt(text);
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, as for a number that is not positive.
        }
        throw new BenchFailure("--" + name + " 应为正整数 / must be a positive number: " + text);
    }
}
