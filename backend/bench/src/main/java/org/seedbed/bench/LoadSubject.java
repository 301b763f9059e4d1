package org.seedbed.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A subject that is measured in closed loops: reads that can be asked again and again. */
abstract class LoadSubject implements Subject {
    static final int FEW = 8;
    static final int MANY = 32;

    /** What is asked, and by whom. */
    record Scene(BenchUser user, List<Variant> variants) {}

    /** Fills the tables. */
    abstract Scene seed(Seeding seeding, int size);

    @Override
    public final String run(Stand stand, int size) {
        var seeding = stand.seeding();
        stand.say("数据 Seeding …");
        var scene = seed(seeding, size);
        seeding.finish();
        var http = stand.as(scene.user());
        stand.calls().prepare();
        stand.say("预热 Warm-up …");
        var everything =
                scene.variants().stream().flatMap(v -> v.paths().stream()).toList();
        if (!stand.options().onlyPlans()) {
            ClosedLoop.run(FEW, Loops.FIRST_WARM_UP, Loops.asking(http, everything));
        }
        var loops = new Loops(stand);
        List<Figures.Line> lines = new ArrayList<>();
        var plans = new StringBuilder();
        for (var variant : scene.variants()) {
            measure(stand, loops, http, variant, lines, plans);
        }
        if (stand.options().plans()) {
            stand.say("→ backend/bench/target/" + name() + "-plans.txt");
        }
        return Figures.tables(lines);
    }

    private void measure(
            Stand stand, Loops loops, Http http, Variant variant, List<Figures.Line> lines, StringBuilder plans) {
        var recorder = stand.recorder();
        var recorded = variant.paths().stream()
                .map(path -> recorder.record(n -> http.get(path)))
                .toList();
        for (var clients : List.of(FEW, MANY)) {
            try (var replay = new Replay(stand.application(), clients, recorded)) {
                if (stand.options().plans() && clients == FEW) {
                    plans.append("==== ").append(variant.name()).append('\n').append(replay.plans(recorded.getFirst()));
                    // At once: the plans are wanted most when the loop then fails.
                    write(stand, plans.toString());
                }
                if (stand.options().onlyPlans()) {
                    continue;
                }
                var line = loops.reading(http, variant, clients, replay);
                lines.add(line);
                stand.say(String.format(
                        Locale.ROOT,
                        "%s, %d: %.1f ms p95, JDBC %.1f ms",
                        variant.name(),
                        clients,
                        line.http().millis(95),
                        line.jdbc().millis(95)));
            } catch (SQLException e) {
                throw new BenchFailure("计划无法读取 / Cannot read the plans", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new BenchFailure("已中断 / Interrupted.");
            }
        }
    }

    private void write(Stand stand, String plans) {
        var file = stand.options().home().resolve("backend/bench/target/" + name() + "-plans.txt");
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, plans);
        } catch (IOException e) {
            throw new BenchFailure("无法写入 / Cannot write " + file, e);
        }
    }
}
