package org.seedbed.bench;

import java.util.List;

/** Occupancy figures of a very large park. */
final class OccupancySubject extends LoadSubject {
    private static final int SIZE = 10_000;
    private static final int STAYS_PER_ROOM = 2;
    private static final int VACANT_PERCENT = 15;
    private static final int OTHER_PARKS = 5;

    @Override
    public String name() {
        return "occupancy";
    }

    @Override
    public String title() {
        return "occupancy of today and its drill-down; units of one park, 15 % vacant, each let before";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    Scene seed(Seeding seeding, int size) {
        var plan = new RegisterSeed.Plan(size * STAYS_PER_ROOM, STAYS_PER_ROOM, VACANT_PERCENT, OTHER_PARKS);
        var park = new RegisterSeed(seeding).write(plan);
        var occupancy = "/api/v1/parks/" + park + "/occupancy";
        return new Scene(
                seeding.user("PARK", "OPERATOR", park),
                List.of(
                        Variant.of("figures", occupancy),
                        Variant.of("vacant units, first page", occupancy + "/units?state=FREE"),
                        Variant.of("all units, page of 100", occupancy + "/units?size=100")));
    }
}
