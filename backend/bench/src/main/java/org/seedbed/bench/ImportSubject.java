package org.seedbed.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/** Importing a register: wall time and memory, since nobody imports in a loop. */
final class ImportSubject implements Subject {
    private static final int SIZE = 10_000;
    private static final int LINE_LIMIT = 26 * 2000;
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern STATUS = Pattern.compile("\"status\":\"([^\"]+)\"");
    private static final double NANOS = 1e9;

    private final CpuTime cpu = CpuTime.ofThisMachine();

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String title() {
        return "a register of tenants and as many rooms, uploaded, checked and stored in one transaction";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    public String run(Stand stand, int size) {
        if (size > LINE_LIMIT) {
            throw new BenchFailure("最多 / At most " + LINE_LIMIT);
        }
        var seeding = stand.seeding();
        var park = new RegisterSeed(seeding).write(new RegisterSeed.Plan(0, 1, 0, 0));
        var user = seeding.user("PARK", "OPERATOR", park);
        seeding.finish();
        stand.calls().prepare();
        var http = stand.as(user);
        var path = "/api/v1/parks/" + park + "/imports";
        var book = Workbook.of(size);
        try {
            var text = new StringBuilder("""
                    | Import | s | SQL | CPU s: backend + database | heap MB: at rest → most, after a collection → most | load |
                    |---|---|---|---|---|---|
                    """);
            for (var what : List.of("first", "again, nothing to change")) {
                stand.say(what + " …");
                text.append(measured(stand, http, path, book, what));
            }
            return text.append("\nWorkbook of ")
                    .append(book.length / 1024)
                    .append(" KB; progress read four times a second.\n")
                    .toString();
        } catch (IOException e) {
            throw new BenchFailure("导入失败 / The import failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        }
    }

    private String measured(Stand stand, Http http, String path, byte[] book, String what)
            throws IOException, InterruptedException {
        collect(stand.backendPid());
        var known = collections(stand.collections());
        stand.calls().reset();
        var load = Machine.load();
        var backend = cpu.own(stand.backendPid());
        var database = cpu.server(stand.databasePid());
        var begin = System.nanoTime();
        var id = first(ID, upload(http, path, book));
        var status = "RUNNING";
        while (status.equals("RUNNING")) {
            Thread.sleep(PAUSE);
            status = first(STATUS, http.get(path + "/" + id));
        }
        var seconds = (System.nanoTime() - begin) / NANOS;
        if (!status.equals("DONE")) {
            throw new BenchFailure("导入结果 / The import ended as " + status);
        }
        var statements = stand.calls().sinceReset();
        var used = "%.1f + %.1f"
                .formatted(
                        cpu.own(stand.backendPid()).orElse(Double.NaN) - backend.orElse(Double.NaN),
                        cpu.server(stand.databasePid()).orElse(Double.NaN) - database.orElse(Double.NaN));
        var all = collections(stand.collections());
        var during = all.subList(known.size(), all.size());
        return String.format(
                Locale.ROOT,
                "| %s | %.1f | %,d | %s | %d → %d, %d | %s |\n",
                what,
                seconds,
                statements,
                used,
                known.getLast().after(),
                during.stream().mapToInt(HeapLog.Collection::before).max().orElse(0),
                during.stream().mapToInt(HeapLog.Collection::after).max().orElse(0),
                load);
    }

    private static String upload(Http http, String path, byte[] book) throws IOException, InterruptedException {
        var boundary = "bench-" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        body.writeBytes(bytes("--" + boundary + "\r\nContent-Disposition: form-data; name=\"dryRun\"\r\n\r\nfalse\r\n--"
                + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"register.xlsx\"\r\n"
                + "Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\r\n\r\n"));
        body.writeBytes(book);
        body.writeBytes(bytes("\r\n--" + boundary + "--\r\n"));
        return http.send(http.to(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.find()) {
            throw new BenchFailure("意外的回答 / Unexpected answer: " + text);
        }
        return found.group(1);
    }

    /** A collection, so that what the heap holds at rest is known. */
    private static void collect(long pid) throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        new ProcessBuilder(jcmd, Long.toString(pid), "GC.run")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Thread.sleep(PAUSE);
    }

    private static List<HeapLog.Collection> collections(Path log) throws IOException {
        return HeapLog.collections(Files.readAllLines(log));
    }
}
