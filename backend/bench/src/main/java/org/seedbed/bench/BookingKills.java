package org.seedbed.bench;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.seedbed.bench.BookingCalls.Slot;
import org.seedbed.bench.BookingCalls.Told;

/**
 * People book rooms that others want too; whoever gets no answer sends the same again with the same key. Meanwhile the database
 * is killed again and again, and then the first backend. In the end all that was confirmed is there, nothing else, and nothing
 * lies over anything.
 */
final class BookingKills {
    private static final int DAYS = 60;
    private static final int SLOTS_A_DAY = 47;
    private static final int HALF = 30;
    private static final int SERVER_FAULT = 500;
    private static final int AWAY = 503;
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FaultStand stand;
    private final BookingCalls calls;
    private final List<String> rooms;
    private final LocalDate from;
    private final int people;
    private final Map<String, Slot> confirmed = new ConcurrentHashMap<>();
    private final Map<String, Integer> told = new ConcurrentHashMap<>();
    private volatile boolean over;
    private int lost;
    private int unasked;
    private int doubles;

    BookingKills(FaultStand stand, BookingCalls calls, List<String> rooms, LocalDate from, int people) {
        this.stand = stand;
        this.calls = calls;
        this.rooms = List.copyOf(rooms);
        this.from = from;
        this.people = people;
    }

    void run() throws InterruptedException {
        var random = new SplittableRandom(stand.options().common().seed());
        try (var threads = Executors.newFixedThreadPool(people)) {
            var booking = IntStream.range(0, people)
                    .mapToObj(n -> threads.submit(() -> bookOn(n)))
                    .toList();
            try {
                disturb(random);
            } finally {
                over = true;
            }
            await(booking);
        }
        compare();
    }

    private void disturb(SplittableRandom random) throws InterruptedException {
        for (int i = 0; i < stand.options().kills(); i++) {
            Thread.sleep(Duration.ofMillis(500 + random.nextInt(1500)));
            stand.killDatabase();
            stand.startDatabase();
        }
        stand.say("数据库强制结束 database killed × " + stand.options().kills());
        for (int i = 0; i < stand.options().kills(); i++) {
            Thread.sleep(Duration.ofMillis(500 + random.nextInt(1500)));
            stand.killBackend();
            stand.startBackend();
        }
        stand.say("后端强制结束 backend killed × " + stand.options().kills());
        Thread.sleep(Duration.ofSeconds(2));
    }

    private static void await(List<? extends Future<?>> running) throws InterruptedException {
        for (var one : running) {
            try {
                one.get();
            } catch (ExecutionException e) {
                throw new BenchFailure("请求失败 / A request failed", e);
            }
        }
    }

    private void bookOn(int person) {
        var random = new SplittableRandom(person);
        while (!over) {
            var room = rooms.get(random.nextInt(rooms.size()));
            var start = HALF * random.nextInt(SLOTS_A_DAY);
            var slot =
                    new Slot(room, from.plusDays(random.nextInt(DAYS)), start, start + HALF * (1 + random.nextInt(2)));
            try {
                var answer = untilAnswered(person, slot);
                told.merge(answer.said(), 1, Integer::sum);
                if (answer.isDone()) {
                    confirmed.put(answer.id(), slot);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** No answer, or one that says to come back: the same is sent again, through the other backend perhaps. */
    private Told untilAnswered(int person, Slot slot) throws InterruptedException {
        var key = UUID.randomUUID().toString();
        for (int attempt = person; ; attempt++) {
            try {
                var answer = calls.book(attempt, slot, false, key);
                if (answer.isDone() || answer.said().equals(BookingCalls.TAKEN)) {
                    return answer;
                }
                told.merge(answer.said(), 1, Integer::sum);
            } catch (IOException e) {
                told.merge("no answer", 1, Integer::sum);
            }
            Thread.sleep(PAUSE);
        }
    }

    private void compare() {
        try (var asking = stand.asking()) {
            var stored = asking.texts("select id::text from booking where on_date >= '" + from + "'").stream()
                    .collect(Collectors.toSet());
            lost = (int) confirmed.keySet().stream()
                    .filter(id -> !stored.contains(id))
                    .count();
            unasked = (int)
                    stored.stream().filter(id -> !confirmed.containsKey(id)).count();
            doubles = Integer.parseInt(asking.text("""
                    select count(*)::text from reserved_time a join reserved_time b
                        on a.resource_id = b.resource_id and a.id < b.id and a.blocks && b.blocks""")) + Integer.parseInt(asking.text("""
                    select count(*)::text from booking b where b.on_date >= '%s' and (select count(*) from reserved_time r
                        where r.owner_id = b.id and r.starts_at = b.starts_at and r.ends_at = b.ends_at) <> 1""".formatted(from)));
        }
    }

    /** Anything that went otherwise than it must; answers that say the database is away are no faults. */
    int wrong() {
        return lost + unasked + doubles + faults();
    }

    private int faults() {
        return told.entrySet().stream()
                .filter(one -> Character.isDigit(one.getKey().charAt(0)))
                .filter(one -> Integer.parseInt(one.getKey().substring(0, 3)) >= SERVER_FAULT
                        && !one.getKey().startsWith(Integer.toString(AWAY)))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    String text() {
        var answers = new TreeMap<>(told)
                .entrySet().stream()
                        .map(one -> one.getValue() + " × " + one.getKey())
                        .collect(Collectors.joining(", "));
        return """
                %d people booked rooms that the others wanted too, while the database was killed %d times and then one of the two backends %d
                times; whoever got no answer sent the same again with the same key. Answers: %s.
                Confirmed: %d. Of these not stored: %d; stored and never confirmed: %d; one over another, or without its time: %d;
                answered by a fault: %d.
                """.formatted(
                        people,
                        stand.options().kills(),
                        stand.options().kills(),
                        answers,
                        confirmed.size(),
                        lost,
                        unasked,
                        doubles,
                        faults());
    }
}
