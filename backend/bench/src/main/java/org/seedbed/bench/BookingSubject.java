package org.seedbed.bench;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Days of rooms read and rooms booked, first with a hundredth of the past bookings and then with all of them: what grows with
 * the past shows in one run.
 */
final class BookingSubject implements Subject {
    private static final int SIZE = 1_000_000;
    private static final int SMALL = 100;
    private static final int PARKS = 20;
    private static final int COMPANIES = 60;
    private static final int ASKED = 10;
    private static final int SLOTS_A_DAY = 48;
    private static final int FIRST_DAY = 30;
    private static final double DAY_CPU = 0.7;
    private static final double DAY_TO_JDBC = 3;
    private static final double CREATE_CPU = 2;
    private static final double CREATE_P99 = 60;
    private static final double FLAT = 1.3;

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public String title() {
        return "days of rooms read and rooms booked; past bookings of 1 000 rooms in 20 parks, with a hundredth of them and with all";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    public String run(Stand stand, int size) {
        stand.say("数据 Seeding …");
        var seeding = stand.seeding();
        var register = new RegisterSeed(seeding);
        var park = register.write(new RegisterSeed.Plan(COMPANIES, 1, 0, PARKS - 1, COMPANIES));
        var user = seeding.user("PARK", "OPERATOR", park);
        script("booking-rooms.sql").forEach(seeding::execute);
        stand.calls().prepare();
        var measuring = new Measuring(stand, seeding, stand.as(user), user, park);
        var small = measuring.with(0, Math.max(1, size / SMALL));
        var large = measuring.with(Math.max(1, size / SMALL), size);
        return section(small, large);
    }

    /** What was measured with so many past bookings. */
    private record Measured(int bookings, List<Figures.Line> lines, List<Created> created) {

        Figures.Line day() {
            return lines.getFirst();
        }
    }

    private record Created(int bookings, int clients, Loops.Run run) {}

    private static final class Measuring {
        private final Stand stand;
        private final Seeding seeding;
        private final Http http;
        private final BenchUser user;
        private final String base;
        private final List<String> rooms;
        private final List<String> tenants;
        private final Loops loops;
        private final AtomicInteger next = new AtomicInteger();
        private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

        Measuring(Stand stand, Seeding seeding, Http http, BenchUser user, UUID park) {
            this.stand = stand;
            this.seeding = seeding;
            this.http = http;
            this.user = user;
            this.base = "/api/v1/parks/" + park;
            this.rooms = seeding.texts("select id::text from facility where park_id = '" + park + "' order by code");
            this.tenants = seeding.texts("select id::text from tenant where park_id = '" + park + "' order by id");
            this.loops = new Loops(stand);
        }

        Measured with(int from, int to) {
            stand.say(String.format(Locale.ROOT, "%,d 条历史预约 past bookings …", to));
            seeding.execute("set session_replication_role = replica");
            for (var statement : script("booking-past.sql")) {
                seeding.execute(statement
                        .replace(":from", Integer.toString(from))
                        .replace(":to", Integer.toString(to))
                        .replace(":by", user.id().toString()));
            }
            seeding.finish();
            var days = Variant.of(String.format(Locale.ROOT, "day of a room, %,d", to), days(1));
            var weeks = Variant.of(String.format(Locale.ROOT, "week of a room, %,d", to), days(7));
            stand.say("预热 Warm-up …");
            ClosedLoop.run(LoadSubject.FEW, Loops.FIRST_WARM_UP, Loops.asking(http, days.paths()));
            var lines = new ArrayList<Figures.Line>();
            for (var variant : List.of(days, weeks)) {
                lines.addAll(read(variant));
            }
            ClosedLoop.run(LoadSubject.FEW, Loops.FIRST_WARM_UP, this::book);
            var created = new ArrayList<Created>();
            for (var clients : List.of(LoadSubject.FEW, LoadSubject.MANY)) {
                created.add(new Created(to, clients, loops.run(clients, this::book)));
            }
            return new Measured(to, lines, created);
        }

        private List<Figures.Line> read(Variant variant) {
            var recorded = variant.paths().stream()
                    .map(path -> stand.recorder().record(n -> http.get(path)))
                    .toList();
            var lines = new ArrayList<Figures.Line>();
            for (var clients : List.of(LoadSubject.FEW, LoadSubject.MANY)) {
                try (var replay = new Replay(stand.application(), clients, recorded)) {
                    lines.add(loops.reading(http, variant, clients, replay));
                }
            }
            return lines;
        }

        /** Yesterday, or so many days up to it, of some of the rooms: full in every one. */
        private String[] days(int count) {
            return rooms.stream()
                    .limit(ASKED)
                    .map(room -> base + "/facility-days?from=" + today.minusDays(count) + "&to=" + today.minusDays(1)
                            + "&facilityId=" + room)
                    .toArray(String[]::new);
        }

        /** Every booking takes a room and a quarter of an hour of its own. */
        private void book(int number) throws IOException, InterruptedException {
            var turn = next.getAndIncrement();
            var room = rooms.get(turn % rooms.size());
            var slot = turn / rooms.size();
            var minute = slot % SLOTS_A_DAY * 15;
            var body = """
                    {"facilityIds":["%s"],"date":"%s","from":"%s","to":"%s","tenantId":"%s","title":"项目例会","people":4,"hold":false}""".formatted(
                            room,
                            today.plusDays(FIRST_DAY + slot / SLOTS_A_DAY),
                            clock(minute),
                            clock(minute + 15),
                            tenants.get(turn % tenants.size()));
            http.send(http.to(base + "/bookings")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofString(body))
                    .build());
        }

        private static String clock(int minute) {
            return String.format(Locale.ROOT, "%02d:%02d", 8 + minute / 60, minute % 60);
        }
    }

    static List<String> script(String name) {
        try (var in = Objects.requireNonNull(BookingSubject.class.getResourceAsStream(name))) {
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\n\n", 0));
        } catch (IOException e) {
            throw new BenchFailure("无法读取 / Cannot read " + name, e);
        }
    }

    private static String section(Measured small, Measured large) {
        var lines = new ArrayList<>(small.lines());
        lines.addAll(large.lines());
        var created = new ArrayList<>(small.created());
        created.addAll(large.created());
        var text = new StringBuilder(Figures.tables(lines)).append("\n\n").append("""
                | Booking a room, past bookings | Clients | p50 / p95 / p99 ms | per s | CPU ms: backend + database | SQL | load |
                |---|---|---|---|---|---|---|
                """);
        created.forEach(one -> text.append(row(one)));
        return text.append('\n').append(aims(small, large)).toString();
    }

    private static String row(Created one) {
        var outcome = one.run().outcome();
        return String.format(
                Locale.ROOT,
                "| %,d | %d | %.1f / %.1f / %.1f | %.0f | %s | %.1f | %s |\n",
                one.bookings(),
                one.clients(),
                outcome.millis(50),
                outcome.millis(95),
                outcome.millis(99),
                outcome.perSecond(),
                shown(one.run().serverMillis()),
                one.run().statements(),
                one.run().load());
    }

    private static String aims(Measured small, Measured large) {
        var day = large.day();
        var booked = large.created().getFirst().run();
        return String.join(
                "\n",
                aim("day of a room, 8 clients: CPU ms of backend and database", cpu(day), DAY_CPU),
                aim(
                        "JDBC ÷ HTTP per s",
                        OptionalDouble.of(day.jdbc().perSecond() / day.http().perSecond()),
                        DAY_TO_JDBC),
                aim("booking, 8 clients: CPU ms of backend and database", booked.serverMillis(), CREATE_CPU),
                aim(
                        "booking, 8 clients: p99 ms",
                        OptionalDouble.of(booked.outcome().millis(99)),
                        CREATE_P99),
                aim("day of a room: CPU of all ÷ of a hundredth", ratio(cpu(day), cpu(small.day())), FLAT),
                aim(
                        "booking: CPU of all ÷ of a hundredth",
                        ratio(
                                booked.serverMillis(),
                                small.created().getFirst().run().serverMillis()),
                        FLAT));
    }

    private static OptionalDouble cpu(Figures.Line line) {
        return new Loops.Run(line.http(), line.cpu(), line.statements(), line.load()).serverMillis();
    }

    private static OptionalDouble ratio(OptionalDouble above, OptionalDouble below) {
        return above.isPresent() && below.isPresent()
                ? OptionalDouble.of(above.getAsDouble() / below.getAsDouble())
                : OptionalDouble.empty();
    }

    private static String aim(String what, OptionalDouble found, double most) {
        var verdict = found.isEmpty() ? "not measured here" : found.getAsDouble() <= most ? "met" : "**missed**";
        return String.format(Locale.ROOT, "Aim, at most %.1f, %s: %s (%s).\n", most, what, verdict, shown(found));
    }

    private static String shown(OptionalDouble number) {
        return number.isEmpty() ? "n/a" : String.format(Locale.ROOT, "%.2f", number.getAsDouble());
    }
}
