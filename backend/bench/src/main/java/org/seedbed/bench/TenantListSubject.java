package org.seedbed.bench;

import java.util.List;

/** The tenant list of a park with a long past. */
final class TenantListSubject extends LoadSubject {
    private static final int SIZE = 100_000;
    private static final int STAYS_PER_ROOM = 50;
    private static final int OTHER_PARKS = 20;

    @Override
    public String name() {
        return "tenant-list";
    }

    @Override
    public String title() {
        return "first page of the tenant list; stays of one park, one in fifty present, 20 other parks beside it";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    Scene seed(Seeding seeding, int size) {
        var park = new RegisterSeed(seeding).write(new RegisterSeed.Plan(size, STAYS_PER_ROOM, 0, OTHER_PARKS));
        var list = "/api/v1/parks/" + park + "/tenants";
        return new Scene(
                seeding.user("PARK", "OPERATOR", park),
                List.of(
                        Variant.of("present", list),
                        Variant.of("present, one stage", list + "?stage=NURSERY", list + "?stage=INCUBATOR"),
                        Variant.of(
                                "present, two characters",
                                list + Query.of("?q=", "云龙"),
                                list + Query.of("?q=", "软件"),
                                list + Query.of("?q=", "致远"),
                                list + Query.of("?q=", "徐州")),
                        Variant.of("of all times, newest first", list + "?current=false&sort=from,desc"),
                        Variant.of("board of the chain", "/api/v1/parks/" + park + "/chain")));
    }
}
