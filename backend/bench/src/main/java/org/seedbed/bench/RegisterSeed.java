package org.seedbed.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Parks with rooms that are let to one company after the other. The first park is the one measured; the others are the
 * noise of a network.
 */
final class RegisterSeed {
    private static final int STAY_DAYS = 80;
    private static final int STAGE_DAYS = 30;
    private static final int ROOMS_PER_FLOOR = 50;
    private static final int FLOORS = 20;
    private static final String[] INDUSTRIES = {"I6513", "C3990", "M7491", "F5292", "A0190", "L7299"};

    private final Seeding seeding;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private final List<Stay> stays = new ArrayList<>();
    private final List<Room> rooms = new ArrayList<>();
    private final List<UUID> parks = new ArrayList<>();
    private int companies;

    /**
     * How big it is.
     *
     * @param companies of the first park
     * @param staysPerRoom companies that had the same room one after the other
     * @param vacantPercent rooms that nobody has today
     * @param otherParks besides the first
     * @param companiesOfOthers of each of them
     */
    record Plan(int companies, int staysPerRoom, int vacantPercent, int otherParks, int companiesOfOthers) {

        /** The others have a fiftieth of the companies each. */
        Plan(int companies, int staysPerRoom, int vacantPercent, int otherParks) {
            this(companies, staysPerRoom, vacantPercent, otherParks, companies / 50);
        }
    }

    private record Room(UUID parkId, UUID id, int number) {}

    private record Stay(
            UUID parkId,
            int number,
            UUID companyId,
            UUID tenantId,
            UUID leaseId,
            UUID unitId,
            LocalDate from,
            @Nullable LocalDate to) {}

    RegisterSeed(Seeding seeding) {
        this.seeding = seeding;
    }

    /** Returns the first park. */
    UUID write(Plan plan) {
        for (int park = 0; park <= plan.otherParks(); park++) {
            plan(plan, park == 0 ? plan.companies() : plan.companiesOfOthers());
        }
        writeParks();
        writeRooms();
        seeding.withoutIndexes("company_record", this::writeCompanies);
        seeding.withoutIndexes("tenant", this::writeTenants);
        seeding.withoutIndexes("lease_unit", this::writeLeases);
        check();
        return parks.getFirst();
    }

    /** All of them, the first one first. */
    List<UUID> parks() {
        return List.copyOf(parks);
    }

    private void plan(Plan plan, int count) {
        var parkId = seeding.id();
        parks.add(parkId);
        for (int i = 0; i < count; i++) {
            var turn = i % plan.staysPerRoom();
            if (turn == 0) {
                rooms.add(new Room(parkId, seeding.id(), i / plan.staysPerRoom()));
            }
            var room = rooms.getLast();
            var last = turn == 0 && room.number() % 100 >= plan.vacantPercent();
            var from = today.minusDays((long) STAY_DAYS * turn + (last ? STAY_DAYS / 2 : STAY_DAYS));
            stays.add(new Stay(
                    parkId,
                    companies++,
                    seeding.id(),
                    seeding.id(),
                    seeding.id(),
                    room.id(),
                    from,
                    last ? null : from.plusDays(turn > 1 ? STAY_DAYS : STAY_DAYS / 2)));
        }
    }

    private void writeParks() {
        var operator = seeding.id();
        seeding.copy("operator", "id, name", copy -> copy.row(operator, "量测运营方（示例）"));
        seeding.copy("park", "id, version, operator_id, name, kind, level, region_code, operated_area", copy -> {
            for (var park : parks) {
                copy.row(park, 0, operator, "量测园区" + park, "INCUBATOR_PARK", "MUNICIPAL", "320302", 12150);
            }
        });
    }

    private void writeRooms() {
        List<Object[]> buildings = new ArrayList<>();
        List<Object[]> floors = new ArrayList<>();
        List<Object[]> units = new ArrayList<>();
        UUID building = null;
        UUID floor = null;
        for (var room : rooms) {
            var level = room.number() / ROOMS_PER_FLOOR % FLOORS + 1;
            var code = "B" + room.number() / ROOMS_PER_FLOOR / FLOORS;
            if (building == null || room.number() % (ROOMS_PER_FLOOR * FLOORS) == 0) {
                building = seeding.id();
                buildings.add(new Object[] {room.parkId(), building, code, code + "栋"});
            }
            if (floor == null || room.number() % ROOMS_PER_FLOOR == 0) {
                floor = seeding.id();
                floors.add(new Object[] {room.parkId(), floor, building, level, level + "层"});
            }
            var number = String.format(Locale.ROOT, "%s-%02d%02d", code, level, room.number() % ROOMS_PER_FLOOR + 1);
            units.add(new Object[] {room.parkId(), room.id(), 0, floor, number, "OFFICE", 20 + room.number() % 100});
        }
        write("building", "park_id, id, code, name", buildings);
        write("floor", "park_id, id, building_id, level, label", floors);
        write("unit", "park_id, id, version, floor_id, number, kind, area", units);
    }

    private void writeCompanies() {
        seeding.copy("company", "id, version, kind, name, uscc, founded_on, industry_code", copy -> {
            for (var stay : stays) {
                copy.row(
                        stay.companyId(),
                        0,
                        isTrader(stay) ? "SOLE_TRADER" : "FIRM",
                        Names.company(stay.number()),
                        uscc(stay),
                        stay.from().minusDays(stay.number() % 1000),
                        INDUSTRIES[stay.number() % INDUSTRIES.length]);
            }
        });
        var columns = "park_id, company_id, contact_name, contact_phone, name_key, search_text, registered_at";
        seeding.copy("company_record", columns, copy -> {
            for (var stay : stays) {
                var key = Names.folded(Names.company(stay.number()));
                var contact = Names.person(stay.number());
                var phone = Names.phone(stay.number());
                var text = String.join(" ", key, uscc(stay), Names.folded(contact), phone);
                copy.row(stay.parkId(), stay.companyId(), contact, phone, key, text, "2026-01-01");
            }
        });
    }

    private void writeTenants() {
        seeding.copy("tenant", "park_id, id, version, company_id, starts_on, ends_on", copy -> {
            for (var stay : stays) {
                copy.row(stay.parkId(), stay.tenantId(), 0, stay.companyId(), stay.from(), stay.to());
            }
        });
        seeding.copy("stage_entry", "park_id, id, tenant_id, stage, starts_on, ends_on", copy -> {
            for (var stay : stays) {
                // Every third is still in its first stage.
                var next = stay.number() % 3 == 0 ? null : stay.from().plusDays(STAGE_DAYS);
                copy.row(
                        stay.parkId(),
                        seeding.id(),
                        stay.tenantId(),
                        "NURSERY",
                        stay.from(),
                        next == null ? stay.to() : next);
                if (next != null) {
                    copy.row(stay.parkId(), seeding.id(), stay.tenantId(), "INCUBATOR", next, stay.to());
                }
            }
        });
    }

    private void writeLeases() {
        seeding.copy("lease", "park_id, id, version, tenant_id, starts_on, ends_on, unit_price, basis", copy -> {
            for (var stay : stays) {
                copy.row(
                        stay.parkId(),
                        stay.leaseId(),
                        0,
                        stay.tenantId(),
                        stay.from(),
                        leaseEnd(stay),
                        30,
                        "SQM_MONTH");
            }
        });
        seeding.copy("lease_unit", "park_id, id, lease_id, unit_id, seats, starts_on, ends_on", copy -> {
            for (var stay : stays) {
                copy.row(
                        stay.parkId(), seeding.id(), stay.leaseId(), stay.unitId(), "(,)", stay.from(), leaseEnd(stay));
            }
        });
    }

    /** The search text is made here as the product makes it; a drift would measure a search that finds nothing. */
    private void check() {
        var wrong = seeding.texts("""
                select count(*)::text from company_record r join company c on c.id = r.company_id
                where r.name_key <> c.name_key or r.search_text <>
                    concat_ws(' ', c.name_key, c.uscc, search_fold(r.contact_name), search_fold(r.contact_phone))""");
        if (!wrong.getFirst().equals("0")) {
            throw new BenchFailure("生成的检索文本与产品不一致 / The seeded search texts are not the product's: " + wrong);
        }
    }

    private void write(String table, String columns, List<Object[]> rows) {
        seeding.copy(table, columns, copy -> {
            for (var row : rows) {
                copy.row(row);
            }
        });
    }

    private static LocalDate leaseEnd(Stay stay) {
        return stay.to() == null ? stay.from().plusYears(1) : stay.to();
    }

    private static boolean isTrader(Stay stay) {
        return stay.number() % 10 == 0;
    }

    private static String uscc(Stay stay) {
        return Names.uscc(isTrader(stay) ? "92320302MA" : "91320302MA", stay.number());
    }
}
