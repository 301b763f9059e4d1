package org.seedbed.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Drafts of a park's annual forms, compiled from what its companies told over three years. */
final class StatutorySubject extends LoadSubject {
    private static final int SIZE = 500;
    private static final int AIM = 500;

    @Override
    public String name() {
        return "statutory";
    }

    @Override
    public String title() {
        return "annual statutory forms of a park, drafts; companies present, with figures of three years by quarter";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    Scene seed(Seeding seeding, int size) {
        var register = new RegisterSeed(seeding);
        register.write(new RegisterSeed.Plan(size, 1, 0, 1, Math.max(1, size / 10)));
        var park = register.parks().getFirst();
        var user = seeding.user("PARK", "OPERATOR", park);
        for (var statement : script().split(";\n\n", 0)) {
            seeding.execute(statement.replace(":by", user.id().toString()).replace(":park", park.toString()));
        }
        seeding.execute("vacuum (analyze)");
        var filings = "/api/v1/parks/" + park + "/statutory-filings";
        var annual = filings + "/" + filing(seeding, "torch-incubator");
        var list = filings + "/" + filing(seeding, "torch-incubatee");
        return new Scene(
                user,
                List.of(
                        Variant.of("annual form", annual).aiming(AIM),
                        Variant.of("records behind its revenue", annual + "/records?cell=incubatee_revenue")
                                .aiming(AIM),
                        Variant.of("list of incubatees, its findings", list).aiming(AIM),
                        Variant.of("a page of its lines", list + "/rows").aiming(AIM),
                        Variant.of(
                                        "records behind a cell of a line",
                                        list + "/records?cell=revenue&tenantId=" + first(seeding, park.toString()))
                                .aiming(AIM),
                        Variant.of("list of filings", filings).aiming(AIM)));
    }

    private static String filing(Seeding seeding, String form) {
        return seeding.texts("select id::text from statutory_filing where form_code = '" + form + "'")
                .getFirst();
    }

    private static String first(Seeding seeding, String park) {
        return seeding.texts("select id::text from tenant where park_id = '" + park + "' order by id")
                .getFirst();
    }

    private static String script() {
        try (var in = Objects.requireNonNull(StatutorySubject.class.getResourceAsStream("statutory.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new BenchFailure("无法读取 / Cannot read statutory.sql", e);
        }
    }
}
