package org.seedbed.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rooms wanted by many at once through two backends; then database and backend are killed while rooms are booked. */
final class BookingFault implements Fault {
    private static final int SIZE = 8;
    private static final int COMPANIES = 60;

    @Override
    public String name() {
        return "booking";
    }

    @Override
    public String title() {
        return "one free slot wanted by up to 200 at once through two backends; database and backend killed (kill -9) while so many people book";
    }

    @Override
    public int usualSize() {
        return SIZE;
    }

    @Override
    public Outcome run(FaultStand stand, int size) {
        stand.say("数据 Seeding …");
        var users = new BenchUser[1];
        var parks = new UUID[1];
        stand.seed(seeding -> {
            parks[0] = new RegisterSeed(seeding).write(new RegisterSeed.Plan(COMPANIES, 1, 0, 0, 0));
            users[0] = seeding.user("PARK", "OPERATOR", parks[0]);
            BookingSubject.script("booking-rooms.sql").forEach(seeding::execute);
            seeding.finish();
        });
        stand.say("第二个后端 Second backend …");
        var backends = List.of(stand.as(users[0]), stand.besideAs(users[0]));
        var calls = new BookingCalls(backends, parks[0]);
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        try (var asking = stand.asking()) {
            var rooms = new ArrayList<>(asking.texts("select id::text from facility order by code"));
            stand.say("争用 Races …");
            var rush = new BookingRush(calls, asking, rooms, today);
            rush.run();
            var kills = new BookingKills(stand, calls, rooms, today.plusDays(40), size);
            kills.run();
            return new Outcome(text(rush, kills), rush.wrong() + kills.wrong());
        } catch (IOException e) {
            throw new BenchFailure("请求失败 / A request failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("已中断 / Interrupted.");
        }
    }

    private static String text(BookingRush rush, BookingKills kills) {
        return """
                | At once, through two backends | slots | answers | longest round in s | result |
                |---|---|---|---|---|
                %s
                %s""".formatted(rush.rows(), kills.text());
    }
}
