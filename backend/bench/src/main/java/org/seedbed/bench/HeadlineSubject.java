package org.seedbed.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What a network of parks is told by: headline and readiness of single parks, and the headline of all of them. */
final class HeadlineSubject extends LoadSubject {
    private static final int SIZE = 100_000;
    private static final int COMPANIES = 100;
    private static final int STAYS_PER_ROOM = 2;
    private static final int VACANT_PERCENT = 15;
    private static final int ASKED = 20;
    private static final int AIM = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Override
    public String name() {
        return "headline";
    }

    @Override
    public String title() {
        return "headline and readiness of parks, and of all parks together; companies in parks of 100 each, one in twenty in two of them";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    Scene seed(Seeding seeding, int size) {
        var register = new RegisterSeed(seeding);
        register.write(new RegisterSeed.Plan(
                COMPANIES, STAYS_PER_ROOM, VACANT_PERCENT, Math.max(2, size / COMPANIES) - 1, COMPANIES));
        var asked = register.parks().stream().limit(ASKED).toList();
        var user = keeper(seeding, asked);
        for (var statement : script().split(";\n\n", 0)) {
            seeding.execute(statement.replace(":by", user.id().toString()));
        }
        seeding.execute("vacuum (analyze)");
        awaitRollups(seeding);
        return new Scene(
                user,
                List.of(
                        of("headline", asked, park -> park + "/headline"),
                        of("headline of a past day", asked, park -> park + "/headline?on=2026-01-31"),
                        of("companies behind a number", asked, park -> park + "/headline/records?number=JOBS"),
                        of("readiness", asked, park -> park + "/readiness"),
                        Variant.of("all parks", "/api/v1/network/headline").aiming(AIM),
                        Variant.of("park by park", "/api/v1/network/headline/parks")
                                .aiming(AIM),
                        Variant.of("park by park, most jobs first", "/api/v1/network/headline/parks?sort=people,desc")
                                .aiming(AIM)));
    }

    private static Variant of(String name, List<UUID> parks, Function<String, String> path) {
        return Variant.of(
                        name,
                        parks.stream()
                                .map(park -> path.apply("/api/v1/parks/" + park))
                                .toArray(String[]::new))
                .aiming(AIM);
    }

    /** Sees the network, and keeps the first parks. */
    private static BenchUser keeper(Seeding seeding, List<UUID> parks) {
        var user = seeding.user("NETWORK", "NETWORK_VIEWER", null);
        seeding.copy("membership", "id, user_id, scope, role, park_id, granted_at", copy -> {
            for (var park : parks) {
                copy.row(seeding.id(), user.id(), "PARK", "OPERATOR", park, "2026-01-01");
            }
        });
        return user;
    }

    private static String script() {
        try (var in = Objects.requireNonNull(HeadlineSubject.class.getResourceAsStream("headline.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchFailure("无法读取 / Cannot read headline.sql", e);
        }
    }

    /** The service counts the parks itself; triggers were off, so each is marked. */
    private static void awaitRollups(Seeding seeding) {
        var begun = System.nanoTime();
        seeding.execute("insert into rollup_mark (park_id) select id from park");
        var since = seeding.texts("select clock_timestamp()::text").getFirst();
        var done = "select 1 from network_rollup where counted_at > '" + since
                + "' and not exists (select from rollup_mark)";
        while (seeding.texts(done).isEmpty()) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new BenchFailure("园区汇总没有完成 / The parks were not counted in time");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.", e);
        }
    }
}
