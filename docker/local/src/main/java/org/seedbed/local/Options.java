package org.seedbed.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the launcher asks for. Values come as {@code --name=value}; the launcher has checked what the user typed. */
record Options(Path home, Path data, int port, Mode mode, boolean demo, boolean nginx, int firstStep, int steps) {
    /** RUN: everything; DEV: Quarkus dev mode and Vite in place of the built ones; CLEAR: end what a killed run left. */
    enum Mode {
        RUN,
        DEV,
        CLEAR
    }

    static Options parse(String[] args) {
        Map<String, String> values = new HashMap<>();
        for (var arg : args) {
            var cut = arg.indexOf('=');
            if (!arg.startsWith("--") || cut < 0) {
                throw new StackFailure("参数无法识别 / Unknown argument: " + arg);
            }
            values.put(arg.substring(2, cut), arg.substring(cut + 1));
        }
        var home = Path.of(values.getOrDefault("home", ".")).toAbsolutePath().normalize();
        var data = values.get("data");
        return new Options(
                home,
                data == null
                        ? home.resolve(".seedbed")
                        : Path.of(data).toAbsolutePath().normalize(),
                number(values, "port", 8080),
                mode(values.getOrDefault("mode", "run")),
                Boolean.parseBoolean(values.getOrDefault("demo", "true")),
                Boolean.parseBoolean(values.getOrDefault("nginx", "false")),
                number(values, "first-step", 1),
                number(values, "steps", 3));
    }

    private static int number(Map<String, String> values, String name, int otherwise) {
        var text = values.get(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StackFailure("--" + name + " 应为数字 / must be a number: " + text);
        }
    }

    private static Mode mode(String text) {
        try {
            return Mode.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new StackFailure("--mode 无法识别 / unknown mode: " + text);
        }
    }
}
