package org.seedbed.bench;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trail of three years: many parks, few people, a company's rows far apart from each other. */
final class TrailSeed {
    static final int PARKS = 50;
    private static final int ACTORS_PER_PARK = 8;
    private static final int COMPANIES_PER_PARK = 2_000;
    private static final int UNITS_PER_PARK = 1_000;
    private static final int YEARS = 3;
    private static final int DENIED_IN = 500;

    private static final List<Kind> KINDS = List.of(
            new Kind("TENANT_STAGE_ENTERED", "TENANT", "space_read", true, false),
            new Kind("LEASE_RECORDED", "LEASE", "space_read", true, true),
            new Kind("COMPANY_CHANGED", "COMPANY", "company_read", true, false),
            new Kind("UNIT_CHANGED", "UNIT", "space_read", false, true),
            new Kind("EMPLOYMENT_COUNTED", "COMPANY", "company_read", true, false),
            new Kind("LEASE_TERMINATED", "LEASE", "space_read", true, true));

    private final Seeding seeding;
    final UUID[] parks = ids(PARKS);
    final UUID[] actors = ids(PARKS * ACTORS_PER_PARK);
    final UUID[] companies = ids(PARKS * COMPANIES_PER_PARK);
    final UUID[] units = ids(PARKS * UNITS_PER_PARK);
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final long span = ChronoUnit.DAYS.getDuration().toSeconds() * 365 * YEARS;
    private long size;

    private record Kind(String action, String subject, String permission, boolean company, boolean unit) {}

    TrailSeed(Seeding seeding) {
        this.seeding = seeding;
        for (var many : List.of(parks, actors, companies, units)) {
            for (int i = 0; i < many.length; i++) {
                many[i] = seeding.id();
            }
        }
    }

    private static UUID[] ids(int count) {
        return new UUID[count];
    }

    void write(int rows) {
        size = rows;
        writePlaces();
        seeding.withoutIndexes(
                "trail",
                () -> seeding.copy(
                        "trail",
                        "id, park_id, at, actor_id, origin, request_id, action, outcome, subject_type, subject_id, label,"
                                + " company_id, unit_id, before, after, reason, visible_with, visible_own",
                        copy -> {
                            for (int i = 0; i < rows; i++) {
                                row(copy, i);
                            }
                        }));
        seeding.execute("select setval(pg_get_serial_sequence('trail', 'id'), " + rows + ")");
    }

    /** When a row of the given number was written: the trail grows evenly. */
    Instant at(long number) {
        return now.minusSeconds(span).plusMillis(span * 1000 / size * number);
    }

    static String requestId(long number) {
        return "bench-" + number;
    }

    private void row(Seeding.Copy copy, int i) throws IOException {
        var random = seeding.random();
        var park = random.nextInt(PARKS);
        var kind = KINDS.get(random.nextInt(KINDS.size()));
        var company = companies[park * COMPANIES_PER_PARK + random.nextInt(COMPANIES_PER_PARK)];
        var unit = units[park * UNITS_PER_PARK + random.nextInt(UNITS_PER_PARK)];
        var denied = i % DENIED_IN == 0;
        copy.row(
                i + 1L,
                parks[park],
                at(i),
                actors[park * ACTORS_PER_PARK + random.nextInt(ACTORS_PER_PARK)],
                "bench" + kind.subject(),
                requestId(i),
                kind.action(),
                denied ? "DENIED" : "DONE",
                kind.subject(),
                subject(kind, company, unit),
                denied ? null : Names.company(random.nextInt(COMPANIES_PER_PARK)),
                kind.company() ? company : null,
                kind.unit() ? unit : null,
                denied ? null : "{\"endsOn\": \"2026-11-22\"}",
                denied ? null : "{\"endsOn\": \"2027-11-22\", \"unitPrice\": \"28.50\"}",
                null,
                kind.permission(),
                kind.company() && i % 2 == 0);
    }

    private static @Nullable UUID subject(Kind kind, UUID company, UUID unit) {
        return kind.subject().equals("UNIT") ? unit : company;
    }

    /** Parks and people that the rows name. */
    private void writePlaces() {
        var operator = seeding.id();
        seeding.copy("operator", "id, name", copy -> copy.row(operator, "量测运营方（示例）"));
        seeding.copy("park", "id, version, operator_id, name, kind, level, region_code, operated_area", copy -> {
            for (var park : parks) {
                copy.row(park, 0, operator, "量测园区" + park, "INCUBATOR_PARK", "MUNICIPAL", "320302", 12150);
            }
        });
        seeding.copy("app_user", "id, subject, display_name, email, email_verified, created_at", copy -> {
            for (var actor : actors) {
                copy.row(actor, "actor-" + actor, "量测人员", null, false, "2023-01-01");
            }
        });
    }

    /** A company of the first park, one by number. */
    UUID company(int number) {
        return companies[number % COMPANIES_PER_PARK];
    }
}
