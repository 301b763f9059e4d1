package org.seedbed.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/** Reading a long trail: its newest rows, narrowed, far back, and as a company's timeline. */
final class TrailSubject extends LoadSubject {
    private static final int SIZE = 10_000_000;
    private static final int AIM = 100;
    private static final int VALUES = 8;
    private static final String TRAIL = "/api/v1/trail?limit=50";

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public String title() {
        return "pages of 50 rows of the trail, three years of " + TrailSeed.PARKS + " parks";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    Scene seed(Seeding seeding, int size) {
        var trail = new TrailSeed(seeding);
        trail.write(size);
        var auditor = seeding.user("NETWORK", "AUDIT_ADMIN", null);
        return new Scene(
                auditor,
                List.of(
                        Variant.of("newest", TRAIL).aiming(AIM),
                        each("of one park", n -> TRAIL + "&park=" + trail.parks[n]),
                        each("of one actor", n -> TRAIL + "&actor=" + trail.actors[n * 11]),
                        each(
                                "of one actor, one action",
                                n -> TRAIL + "&action=LEASE_TERMINATED&actor=" + trail.actors[n * 11]),
                        Variant.of("denied", TRAIL + "&outcome=DENIED").aiming(AIM),
                        each("of one subject", n -> TRAIL + "&subject=" + trail.company(n)),
                        each(
                                "of one request",
                                n -> TRAIL + "&request=" + TrailSeed.requestId((long) size / VALUES * n)),
                        each(
                                "one day far back",
                                n -> TRAIL + "&from=" + day(trail, size, n) + "&to=" + day(trail, size, n)),
                        each(
                                "of one park far back",
                                n -> TRAIL + "&park=" + trail.parks[n] + "&to=" + day(trail, size, n))));
    }

    private static LocalDate day(TrailSeed trail, int size, int n) {
        return LocalDate.ofInstant(trail.at((long) size / VALUES * n + size / VALUES / 2), ZoneOffset.UTC);
    }

    private static Variant each(String name, java.util.function.IntFunction<String> path) {
        return Variant.of(name, IntStream.range(0, VALUES).mapToObj(path).toArray(String[]::new))
                .aiming(AIM);
    }
}
